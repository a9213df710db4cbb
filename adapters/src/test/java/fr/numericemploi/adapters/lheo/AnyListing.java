package fr.numericemploi.adapters.lheo;

import static net.jqwik.api.Arbitraries.of;

import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.CertificationCode;
import fr.numericemploi.domain.catalogue.programmes.Formacode;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Listing;
import fr.numericemploi.domain.catalogue.programmes.NsfCode;
import fr.numericemploi.domain.catalogue.programmes.Purpose;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.partners.ContactType;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How what was learnt is recognised, and under what it is found. */
final class AnyListing {
    private AnyListing() {}

    static Arbitrary<Recognition> recognition() {
        var days = Arbitraries.integers().between(1, 9000).map(LocalDate.of(2020, 1, 1)::plusDays);
        var certifications = Combinators.combine(
                        of("RNCP37674", "RNCP42", "RS5000", "RS5").map(CertificationCode::new),
                        AnyText.optional(255),
                        days.optional())
                .as(Certification::new)
                .list()
                .ofMaxSize(4)
                .uniqueElements(Certification::code);
        return Combinators.combine(
                        AnyText.text(),
                        of(Purpose.class).optional(),
                        of(true, false),
                        certifications,
                        of(Level.class).optional())
                .as((assessment, purpose, certifying, several, level) ->
                        new Recognition(assessment, purpose, certifying || !several.isEmpty(), several, level));
    }

    static Arbitrary<Listing> listing() {
        var contact = Combinators.combine(
                        of(ContactType.class).optional(),
                        AnyText.optional(80),
                        AnyText.line(80),
                        of(
                                        "camille.dupont@ecole-du-rhin.example",
                                        "a@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".fr")
                                .map(Email::new)
                                .optional(),
                        of("+33388123456", "+33612345678", "+4978111222")
                                .map(Phone::new)
                                .optional())
                .as(ContactPoint::new);
        return Combinators.combine(
                        AnyText.several(0, 5, Formacode::new, "31090", "31088", "31067", "31084", "31010"),
                        AnyText.several(0, 3, NsfCode::new, "326", "320", "114"),
                        AnyText.several(
                                0,
                                3,
                                WebAddress::new,
                                "https://ecole.example/a?b=c&d=é",
                                "http://x.fr",
                                "https://y.fr/"),
                        contact.list().ofMinSize(1).ofMaxSize(3))
                .as(Listing::new);
    }
}
