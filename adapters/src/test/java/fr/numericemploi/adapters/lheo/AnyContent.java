package fr.numericemploi.adapters.lheo;

import static net.jqwik.api.Arbitraries.of;

import fr.numericemploi.domain.catalogue.programmes.Admission;
import fr.numericemploi.domain.catalogue.programmes.Commitments;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.Delivery;
import fr.numericemploi.domain.catalogue.programmes.EntryMode;
import fr.numericemploi.domain.catalogue.programmes.Language;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.catalogue.programmes.PathKind;
import fr.numericemploi.domain.catalogue.programmes.PublicCode;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.catalogue.programmes.TaughtSkill;
import fr.numericemploi.domain.catalogue.programmes.TeachingMode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Contents that the commission could have approved: complete, of any length, in any writing. */
final class AnyContent {
    private AnyContent() {}

    static Arbitrary<Content> any() {
        return Combinators.combine(
                        outline(),
                        skills(),
                        modules(),
                        admission(),
                        delivery(),
                        AnyListing.recognition(),
                        offer(),
                        AnyListing.listing())
                .as((about, skills, modules, who, how, shown, by, listed) -> new Content(
                        about, skills, modules, who, how, shown, by, new Commitments(List.of(), List.of()), listed));
    }

    private static Arbitrary<Outline> outline() {
        return Combinators.combine(
                        AnyText.line(Outline.LONGEST_TITLE),
                        AnyText.text(),
                        AnyText.text(),
                        AnyText.text(),
                        AnyText.several(1, 5, RomeCode::new, "M1855", "M1805", "E1101", "I1401", "M1810", "K1906"))
                .as(Outline::new);
    }

    private static Arbitrary<List<TaughtSkill>> skills() {
        var levels = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 4))
                .as((in, more) -> new int[] {in, Math.min(4, in + more)});
        return Combinators.combine(of("DEV-JAVA", "DAT-SQL", "SEC-WEB"), levels)
                .as((code, level) -> new TaughtSkill(new SkillCode(code), level[0], level[1]))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(TaughtSkill::skill);
    }

    private static Arbitrary<List<Module>> modules() {
        return Combinators.combine(
                        AnyText.line(255),
                        Arbitraries.oneOf(Arbitraries.just(""), AnyText.text()),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.integers().between(0, 900))
                .as(Module::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Admission> admission() {
        return Combinators.combine(
                        AnyText.several(1, 3, PublicCode::new, "80006", "80007", "81020", "83056"),
                        AnyText.optional(Admission.LONGEST_NOTE),
                        AnyText.text(),
                        of(Level.class),
                        of(true, false),
                        AnyText.optional(Admission.LONGEST_NOTE))
                .as(Admission::new);
    }

    private static Arbitrary<Delivery> delivery() {
        return Combinators.combine(
                        AnyText.text(),
                        AnyText.text(),
                        of(TeachingMode.class),
                        of(EntryMode.class),
                        of(PathKind.class),
                        AnyText.several(0, 5, Language::new, "fr", "en", "de", "es", "it", "pt"))
                .as(Delivery::new);
    }

    private static Arbitrary<Offer> offer() {
        var seats = Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(0, 499))
                .as((min, more) -> new Seats(min, min + more));
        return Combinators.combine(
                        of(List.of(Contents.BODY), List.of(Programmes.OTHER, Contents.BODY)),
                        seats.map(Optional::of),
                        Arbitraries.longs().between(0, 500_000).map(Money::new).map(Optional::of),
                        of(true, false))
                .as(Offer::new);
    }
}
