package fr.numericemploi.application.links;

import fr.numericemploi.domain.links.LinkRule;
import java.time.Instant;
import java.util.UUID;

/** What a link says before it is signed: about what it asks whom, and until when. Letters, digits, dots and dashes only. */
record LinkToken(String purpose, UUID subject, Instant expiry) {
    private static final String DOT = ".";

    String text() {
        return String.join(
                DOT, purpose, subject.toString(), Long.toString(expiry.getEpochSecond(), Character.MAX_RADIX));
    }

    /** Only for a text whose signature was checked. */
    static LinkToken of(String text) {
        var parts = text.split("\\.", -1);
        LinkRule.BROKEN.refuseIf(parts.length != 3);
        var expiry = Instant.ofEpochSecond(Long.parseLong(parts[2], Character.MAX_RADIX));
        return new LinkToken(parts[0], UUID.fromString(parts[1]), expiry);
    }

    static LinkToken read(String signed, SignText signer) {
        int end = signed.lastIndexOf(DOT);
        LinkRule.BROKEN.refuseIf(end < 0 || !signer.signed(signed.substring(0, end), signed.substring(end + 1)));
        return of(signed.substring(0, end));
    }

    String signedBy(SignText signer) {
        return text() + DOT + signer.signature(text());
    }
}
