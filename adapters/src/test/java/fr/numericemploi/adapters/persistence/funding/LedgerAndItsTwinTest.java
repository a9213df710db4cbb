package fr.numericemploi.adapters.persistence.funding;

import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.funding.envelopes.FundingPorts;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.Money2018;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.funding.plans.Plans;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, in whatever order, the database refuses what counting in memory refuses, and holds as much. */
class LedgerAndItsTwinTest {
    private static final TerritoryCode PLACE = new TerritoryCode("TWINS");

    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final FundingPorts real = RealFunding.ports(database);
    private final FundingPorts twin = FundingPorts.inMemory();
    private final List<Envelope> envelopes = new ArrayList<>();
    private final List<TrainingCost> trainings =
            IntStream.range(0, 4).mapToObj(each -> Money2018.aTraining()).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theyAgree(long seed) {
        var random = new Random(seed);
        Stream.of(3_000, 4_000).forEach(this::granted);
        trainings.forEach(training -> both(ports -> ports.ledger().cost(training)));
        var plan = Plans.aPlan(PLACE);
        both(ports -> ports.plans().save(plan));

        var outcomes = IntStream.range(0, 60)
                .mapToObj(turn ->
                        random.nextInt(3) == 0 ? reserve(random, plan.snapshot().id()) : step(random))
                .toList();

        assertThat(outcomes).contains("", "funding.envelope-exhausted");
        envelopes.forEach(this::holdsTheSame);
        assertThat(real.ledgerViews().differences()).isEmpty();
    }

    private void granted(long euros) {
        var envelope = Envelope.open(Money2018.anEnvelope().snapshot().id(), Money2018.terms(PLACE));
        var grant = Money2018.granting(euros);
        envelope.amend(grant);
        envelopes.add(envelope);
        both(ports -> {
            ports.envelopes().save(envelope);
            ports.ledger().write(List.of(envelope.line(grant, GROUNDS)));
        });
    }

    private String reserve(Random random, PlanId plan) {
        var envelope =
                envelopes.get(random.nextInt(envelopes.size())).snapshot().id();
        var training = trainings.get(random.nextInt(trainings.size()));
        var portion = new Portion(new Money(1 + random.nextInt(250_000)), BigDecimal.valueOf(random.nextInt(200)));
        var commitment = Money2018.commitment(envelope, training, plan, portion, List.of());
        var line = commitment.reserve(GROUNDS);
        return both(ports -> {
            ports.commitments().save(List.of(commitment));
            ports.ledger().write(List.of(line));
        });
    }

    private String step(Random random) {
        var training = trainings.get(random.nextInt(trainings.size()));
        var step = Step.values()[random.nextInt(Step.values().length)];
        var wanted = new Wanted(Optional.of(new Money(1 + random.nextInt(120_000))), Optional.empty());
        return both(ports -> ports.commitments().of(training.candidate(), training.session()).stream()
                .filter(each -> each.has(step))
                .limit(1)
                .forEach(each -> ports.ledger().write(each.take(step, wanted, GROUNDS))));
    }

    /** What was broken, by its code; empty where nothing was. */
    private String both(Consumer<FundingPorts> work) {
        var inMemory = outcome(() -> work.accept(twin));
        var inDatabase = outcome(() -> database.inTransaction(() -> {
            work.accept(real);
            return null;
        }));
        assertThat(inDatabase).isEqualTo(inMemory);
        return inMemory;
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuleViolation refused) {
            return refused.rule().code();
        }
    }

    private void holdsTheSame(Envelope envelope) {
        var id = envelope.snapshot().id();
        var there = real.envelopeViews().view(id).orElseThrow();
        var here = twin.envelopeViews().view(id).orElseThrow();
        for (var account : Account.values()) {
            assertThat(there.on(account)).as(account.label()).isEqualTo(here.on(account));
        }
    }
}
