package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Text;

/** What people read of a need. */
public record Advert(String title, String description) {
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_DESCRIPTION = 10_000;

    public Advert {
        title = Text.required(title, LONGEST_TITLE);
        description = Text.message(description, LONGEST_DESCRIPTION);
    }
}
