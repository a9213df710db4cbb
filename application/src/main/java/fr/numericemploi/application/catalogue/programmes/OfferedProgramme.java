package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Certification;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Module;
import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Siret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a training body's catalogue says of a programme. Such catalogues need not know skills, modules, seats or how long a
 * certification is valid: what is empty here stays as it is. Companies' commitments they never know.
 *
 * @param number under which it stands there
 * @param bodies the one that answers for it first
 * @param content without bodies and commitments
 * @param whole all its hours in one module, for where no modules are known
 */
public record OfferedProgramme(String number, List<Siret> bodies, Content content, Optional<Module> whole) {
    public OfferedProgramme {
        bodies = List.copyOf(bodies);
    }

    Content over(Content known, List<TrainingBodyId> by) {
        return new Content(
                content.outline(),
                content.skills().isEmpty() ? known.skills() : content.skills(),
                modules(known),
                content.admission(),
                content.delivery(),
                recognition(known.recognition()),
                offer(known.offer(), by),
                known.commitments(),
                content.listing());
    }

    /** Nothing is known of it yet. */
    public Content by(List<TrainingBodyId> by) {
        return over(content, by);
    }

    /** Known modules stay as long as they take as many hours. */
    private List<Module> modules(Content known) {
        if (!content.modules().isEmpty()) {
            return content.modules();
        }
        var sameHours = whole.map(
                        all -> all.centreHours() == known.centreHours() && all.companyHours() == known.companyHours())
                .orElse(true);
        return sameHours ? known.modules() : whole.stream().toList();
    }

    private Recognition recognition(Recognition known) {
        var offered = content.recognition();
        var before = known.certifications().stream().collect(Collectors.toMap(Certification::code, each -> each));
        return new Recognition(
                offered.assessment().isEmpty() ? known.assessment() : offered.assessment(),
                offered.purpose(),
                offered.certifying(),
                offered.certifications().stream()
                        .map(each -> certification(each, Optional.ofNullable(before.get(each.code()))))
                        .toList(),
                offered.levelOut());
    }

    private static Certification certification(Certification offered, Optional<Certification> known) {
        var title = offered.title().isEmpty() ? known.map(Certification::title).orElse("") : offered.title();
        return new Certification(
                offered.code(), title, offered.validUntil().or(() -> known.flatMap(Certification::validUntil)));
    }

    private Offer offer(Offer known, List<TrainingBodyId> by) {
        var offered = content.offer();
        return new Offer(
                by, offered.seats().or(known::seats), offered.hourlyCost().or(known::hourlyCost), offered.fundable());
    }
}
