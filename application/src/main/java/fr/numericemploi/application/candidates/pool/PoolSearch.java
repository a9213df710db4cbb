package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.candidates.pool.TradeWords.Typed;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.Reason;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Companies look for people by what they can do; who they are is not in here. */
@ApplicationService
public class PoolSearch {
    private final PoolCatchUp pool;
    private final ReferenceData reference;
    private final TradeWords words;
    private final CurrentCaller caller;

    @Inject
    public PoolSearch(PoolProfiles profiles, FrenchWords french, ReferenceData reference, CurrentCaller caller) {
        pool = new PoolCatchUp(profiles);
        words = new TradeWords(french);
        this.reference = reference;
        this.caller = caller;
    }

    public PoolAnswer search(PoolQuery query, PageRequest page) {
        requireSearcher();
        var typed = words.typed(query.text());
        var wanted = wanted(query, typed);
        var place = query.place().map(reference::commune);
        return pool.upToDate(index -> answer(index, query, place, wanted, typed, page));
    }

    /** One profile, masked in the same way. */
    public FoundProfile find(PoolEntryId entry) {
        requireSearcher();
        var nothingAsked = new Wanted(Map.of(), Set.of(), Set.of(), Set.of());
        return pool.upToDate(index -> index.find(entry))
                .map(profile -> new Showing(reference, Map.of())
                        .profile(profile, Fit.of(nothingAsked, profile.strengths()), Stream.empty()))
                .orElseThrow(() -> unknown(entry));
    }

    private PoolAnswer answer(
            PoolIndex index, PoolQuery query, Optional<Commune> place, Wanted wanted, Typed typed, PageRequest page) {
        var selection = new Selection(index, query.verdict(), place, wanted);
        var after = page.after().map(Ranked.Place::of);
        var best = Page.of(selection.best(after, page.limit() + 1), page.limit(), found -> found.place()
                .cursor());
        var showing = new Showing(reference, typed.wordOf());
        var items = best.items().stream()
                .map(found -> shown(found, wanted, place, showing))
                .toList();
        return new PoolAnswer(
                selection.people().cardinality(),
                new Page<>(items, best.next()),
                new Counting(index, selection.people(), showing).over(reference.largestCommunes(20)),
                typed.setAside());
    }

    private static FoundProfile shown(Ranked found, Wanted wanted, Optional<Commune> place, Showing showing) {
        var fit = Fit.of(wanted, found.profile().strengths());
        var reach = place.map(commune -> Reason.withinReach(commune.code().value()));
        return showing.profile(found.profile(), fit, Stream.concat(fit.reasons().stream(), reach.stream()));
    }

    private Wanted wanted(PoolQuery query, Typed typed) {
        query.skills().keySet().forEach(reference::skill);
        var families = query.jobs().stream()
                .map(job -> reference.job(job).parentRome3())
                .collect(toSet());
        return new Wanted(query.skills(), query.jobs(), families, typed.wordOf().keySet());
    }

    private void requireSearcher() {
        caller.get().require(RECRUITER, COORDINATOR, ADMINISTRATOR);
    }

    private static RuleViolation unknown(PoolEntryId entry) {
        return new RuleViolation(InputRule.UNKNOWN, Map.of("what", "Le profil", "id", entry.value()));
    }
}
