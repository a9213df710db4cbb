package fr.numericemploi.domain.shared;

import java.util.regex.Pattern;

/** A page on the web. */
public record WebAddress(String value) {
    private static final int MAX = 400;
    private static final Pattern FORM = Pattern.compile(
            "https?://[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(?::\\d{1,5})?(?:[/?#][^\\s<>\"\\\\^`{|}]*)?",
            Pattern.CASE_INSENSITIVE);

    public WebAddress {
        var given = value == null ? "" : value.strip();
        if (given.length() > MAX || !FORM.matcher(given).matches()) {
            throw IdentifierRule.WEB_ADDRESS.brokenBy(value);
        }
        value = given;
    }
}
