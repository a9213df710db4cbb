package fr.numericemploi.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, kept as it was given. */
public record Email(String value) {
    private static final int MAX = 254;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*@(?:" + LABEL
            + "\\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{2,59})");

    public Email {
        var given = value == null ? "" : value.strip();
        if (given.length() > MAX || !FORM.matcher(given).matches()) {
            throw IdentifierRule.EMAIL.brokenBy(value);
        }
        value = Nir.refusedAs(given);
    }

    /** The same for addresses that reach the same mailbox in practice: case does not count. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
