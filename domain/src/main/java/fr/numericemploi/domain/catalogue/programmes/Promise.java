package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.CompanyId;
import java.util.Map;
import java.util.Objects;

/** What a company promises to those who take part. */
public record Promise(CompanyId company, Kind kind, int number) {
    public static final int MOST = 999;

    public Promise {
        Objects.requireNonNull(company);
        Objects.requireNonNull(kind);
        ProgrammeRule.PROMISE.refuseIf(number < 1 || number > MOST, Map.of("max", MOST));
    }

    public enum Kind {
        INTERNSHIP("stages"),
        JOB("emplois");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
