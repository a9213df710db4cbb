package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.shared.PlainText;
import fr.numericemploi.domain.shared.Text;

/** Somebody who sits, as the minutes name them. */
public record Member(String name, String office) {
    public Member {
        name = Text.required(name, 120);
        office = Text.required(office, 120);
    }

    /** Somebody counts once, however the name is typed. */
    String person() {
        return PlainText.of(name);
    }
}
