package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.shared.WebAddress;
import java.util.List;

/** Under what a programme stands in catalogues of training, and whom to ask. */
public record Listing(
        List<Formacode> formacodes, List<NsfCode> nsfCodes, List<WebAddress> pages, List<ContactPoint> contacts) {
    public static final int MOST_FORMACODES = 5;
    public static final int MOST_NSF_CODES = 3;
    public static final int MOST_PAGES = 3;
    public static final int MOST_CONTACTS = 10;

    public Listing {
        formacodes = Several.distinct(formacodes, MOST_FORMACODES);
        nsfCodes = Several.distinct(nsfCodes, MOST_NSF_CODES);
        pages = Several.distinct(pages, MOST_PAGES);
        contacts = Several.atMost(contacts, MOST_CONTACTS);
    }
}
