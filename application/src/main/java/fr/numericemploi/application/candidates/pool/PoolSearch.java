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
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return pool.upToDate(index -> answer(index, query, wanted, typed, page));
    }

    /** One profile, masked in the same way. */
    public FoundProfile find(PoolEntryId entry) {
        requireSearcher();
        var nothingAsked = new Wanted(Map.of(), Set.of(), Set.of(), Set.of());
        return pool.upToDate(index -> index.find(entry))
                .map(profile -> new Showing(reference, Map.of()).profile(profile, Fit.of(nothingAsked, profile.able())))
                .orElseThrow(() -> unknown(entry));
    }

    private PoolAnswer answer(PoolIndex index, PoolQuery query, Wanted wanted, Typed typed, PageRequest page) {
        var selection = new Selection(index, query.verdict(), wanted);
        var after = page.after().map(Ranked.Place::of);
        var best = Page.of(selection.best(after, page.limit() + 1), page.limit(), found -> found.place()
                .cursor());
        var showing = new Showing(reference, typed.wordOf());
        var items = best.items().stream()
                .map(found -> showing.profile(
                        found.profile(), Fit.of(wanted, found.profile().able())))
                .toList();
        return new PoolAnswer(
                selection.people().cardinality(),
                new Page<>(items, best.next()),
                new Counting(index, selection.people(), showing).over(reference.largestCommunes(20)),
                typed.setAside());
    }

    private Wanted wanted(PoolQuery query, Typed typed) {
        query.skills().keySet().forEach(reference::skill);
        var families = query.jobs().stream()
                .map(job -> reference.job(job).parentRome3())
                .collect(toSet());
        return new Wanted(
                query.skills(),
                query.jobs(),
                families,
                typed.wordOf().keySet(),
                query.place().map(reference::commune),
                Optional.empty());
    }

    private void requireSearcher() {
        caller.get().require(RECRUITER, COORDINATOR, ADMINISTRATOR);
    }

    private static RuleViolation unknown(PoolEntryId entry) {
        return new RuleViolation(InputRule.UNKNOWN, Map.of("what", "Le profil", "id", entry.value()));
    }
}
