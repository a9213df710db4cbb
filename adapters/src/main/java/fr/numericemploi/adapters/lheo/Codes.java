package fr.numericemploi.adapters.lheo;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.Phone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes, numbers and lines as LHEO writes them. */
final class Codes {
    private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*[\\t\\n\\r][ \\t\\n\\r]*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");

    private Codes() {}

    /** The constant that bears the code. */
    static <E extends Enum<E>> Function<String, E> of(Class<E> type, ToIntFunction<E> code) {
        return given -> Stream.of(type.getEnumConstants())
                .filter(each -> String.valueOf(code.applyAsInt(each)).equals(given.strip()))
                .findFirst()
                .orElseThrow(() -> InputRule.NOT_IN_LIST.brokenBy(Map.of("value", given, "allowed", all(type, code))));
    }

    private static <E extends Enum<E>> String all(Class<E> type, ToIntFunction<E> code) {
        return Stream.of(type.getEnumConstants())
                .map(each -> String.valueOf(code.applyAsInt(each)))
                .collect(Collectors.joining(", "));
    }

    static boolean flag(String given) {
        var flag = given.strip();
        InputRule.NOT_IN_LIST.refuseIf(
                !flag.equals("0") && !flag.equals("1"), Map.of("value", given, "allowed", "0, 1"));
        return flag.equals("1");
    }

    static int number(String given) {
        InputRule.NOT_A_NUMBER.refuseIf(!WHOLE.matcher(given.strip()).matches(), Map.of("value", given));
        return Integer.parseInt(given.strip());
    }

    /** Two numbers, as our own extensions write them: {@code 8-15}. */
    static List<Integer> pair(String given) {
        var numbers = Stream.of(given.split("-")).map(Codes::number).toList();
        InputRule.NOT_A_NUMBER.refuseIf(numbers.size() != 2, Map.of("value", given));
        return numbers;
    }

    static Money amount(String given) {
        try {
            return Money.of(new BigDecimal(given.replaceAll("[\\s€]", "").replace(',', '.')));
        } catch (NumberFormatException notOne) {
            throw InputRule.NOT_AN_AMOUNT.brokenBy(Map.of("value", given));
        }
    }

    static LocalDate day(String given) {
        try {
            return LocalDate.parse(given.strip(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException notOne) {
            throw InputRule.NOT_A_DATE.brokenBy(Map.of("value", given));
        }
    }

    /** French numbers are written without their country. */
    static Phone phone(String given) {
        var digits = given.replaceAll("[\\s.()/-]", "");
        var whole = digits.startsWith("00") ? "+" + digits.substring(2) : digits.replaceFirst("^0", "+33");
        return new Phone(whole);
    }

    /** Documents are indented: where one line is wanted, a line break is a space. */
    static String line(String given) {
        return LINE_BREAK.matcher(given.strip()).replaceAll(" ");
    }
}
