package fr.numericemploi.domain.shared;

/** The check key of SIREN and SIRET: from the right every second digit counts double, and the sum ends in 0. */
final class Luhn {
    private Luhn() {}

    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : doubled(digit);
        }
        return sum % 10 == 0;
    }

    private static int doubled(int digit) {
        return digit < 5 ? 2 * digit : 2 * digit - 9;
    }
}
