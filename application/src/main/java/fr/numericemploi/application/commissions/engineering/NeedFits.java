package fr.numericemploi.application.commissions.engineering;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.candidates.pool.ReasonWords;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.catalogue.needs.OpenNeeds;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.commissions.engineering.Suiting;
import fr.numericemploi.domain.commissions.engineering.Yardstick;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom of today's pool a need suits, now and after training, with the reasons: skills and aims, and nobody's name. */
@ApplicationService
public class NeedFits {
    private static final int MOST = 100;

    private final OpenNeeds needs;
    private final TalentPool pool;
    private final ReferenceData reference;
    private final EngineeringSettings settings;
    private final Sight sight;
    private final Clock clock;

    @Inject
    public NeedFits(
            OpenNeeds needs,
            TalentPool pool,
            PartnerDirectory partners,
            ReferenceData reference,
            EngineeringSettings settings,
            CurrentCaller caller,
            Clock clock) {
        this.needs = needs;
        this.pool = pool;
        this.reference = reference;
        this.settings = settings;
        this.sight = new Sight(partners, caller);
        this.clock = clock;
    }

    /**
     * The best hundred, those who suit now first.
     *
     * @param wanted the need's territory: the caller's own where none is given
     */
    public NeedFitsView of(NeedId need, Optional<TerritoryCode> wanted) {
        var territory = sight.territory(wanted);
        var today = LocalDate.now(clock);
        var demand = needs.on(territory, today).stream()
                .filter(open -> open.id().equals(need))
                .findFirst()
                .map(new Demands(reference)::of)
                .orElseThrow(() -> InputRule.UNKNOWN.brokenBy(Map.of("what", "Le besoin", "id", need.value())));
        var yardstick = new Yardstick(today, settings.percent(), settings.training());
        var suiting = pool.shownOn(territory, today).stream()
                .map(Prospect::of)
                .flatMap(person -> person.suiting(demand.wanted(), yardstick).stream())
                .sorted(comparing(Suiting::afterTraining)
                        .thenComparing(fits -> -fits.fit().points()))
                .toList();
        return view(need, suiting);
    }

    private NeedFitsView view(NeedId need, List<Suiting> suiting) {
        var words = new ReasonWords(reference, Map.of());
        var later = (int) suiting.stream().filter(Suiting::afterTraining).count();
        var people = suiting.stream()
                .limit(MOST)
                .map(fits -> NeedFitsView.Person.of(fits, words))
                .toList();
        return new NeedFitsView(need.value(), suiting.size() - later, later, people);
    }
}
