package fr.numericemploi.application.correspondence;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.correspondence.LetterState;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a territory's coordinators see and do about the letters that left, or could not. */
@ApplicationService
public class Correspondence {
    private final Outbox outbox;
    private final LetterViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public Correspondence(Outbox outbox, LetterViews views, CurrentCaller caller, Clock clock) {
        this.outbox = outbox;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    public Page<LetterView> list(Optional<LetterState> state, PageRequest page) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR);
        return views.list(state, reader.territory(), page);
    }

    public void retry(UUID id) {
        var keeper = caller.get().require(ADMINISTRATOR, COORDINATOR);
        var letter = outbox.find(id)
                .filter(found -> keeper.sees(found.territory()))
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN, Map.of("what", "La lettre", "id", id)));
        outbox.save(letter.with(letter.delivery().again(clock.instant())));
    }
}
