package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Text;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A numbered version of a programme. Only a draft changes.
 *
 * @param remarks what the commission said when it sent the version back
 * @param since when it came to its status
 */
public record Version(int number, VersionStatus status, Content content, String remarks, Instant since) {
    public static final int LONGEST_REMARKS = 4_000;

    public Version {
        Objects.requireNonNull(status);
        Objects.requireNonNull(content);
        remarks = Text.optional(remarks, LONGEST_REMARKS);
        Objects.requireNonNull(since);
    }

    static Version draft(int number, Content content, Instant at) {
        return new Version(number, VersionStatus.DRAFT, content, "", at);
    }

    Version to(VersionStatus next, Instant at) {
        return new Version(number, status.to(next), content, remarks, at);
    }

    Version sentBack(String why, Instant at) {
        var judged = to(VersionStatus.SENT_BACK, at);
        return new Version(number, judged.status(), content, Text.message(why, LONGEST_REMARKS), at);
    }

    void requireComplete() {
        var missing = ProgrammeField.missingIn(content);
        ProgrammeRule.INCOMPLETE.refuseIf(!missing.isEmpty(), Map.of("missing", String.join(", ", missing)));
    }
}
