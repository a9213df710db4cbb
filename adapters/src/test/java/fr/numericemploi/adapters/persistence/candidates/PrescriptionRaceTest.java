package fr.numericemploi.adapters.persistence.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aNamesakeOf;
import static fr.numericemploi.domain.candidates.People.married;
import static fr.numericemploi.domain.candidates.Recognition.DUPLICATE_TO_DECIDE;
import static fr.numericemploi.domain.candidates.Recognition.KNOWN_CANDIDATE;
import static fr.numericemploi.domain.candidates.Recognition.NEW_CANDIDATE;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.Intake;
import fr.numericemploi.application.candidates.PrescribeCandidate;
import fr.numericemploi.application.candidates.PrescriptionReceipt;
import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.situations.InMemorySituations;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescriptions;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agencies that prescribe at the same instant, each with a connection of its own. */
class PrescriptionRaceTest {
    private static final int CLIENTS = 12;
    private static final Clock CLOCK = Clock.fixed(Prescriptions.MONDAY, ZoneOffset.UTC);

    private final InMemoryPartners network = new InMemoryPartners();
    private final CurrentCaller caller = new CurrentCaller();
    private final CyclicBarrier start = new CyclicBarrier(CLIENTS);
    private final Person martine = aLongTermUnemployedDeveloper();

    @Test
    void onePersonPrescribedByTwelveAgenciesAtOnceHasOneFile() {
        var receipts = atOnce(i -> told(anAgency(), i % 2 == 0 ? martine : married(martine), Optional.empty()));

        var outcomes = receipts.stream().collect(groupingBy(PrescriptionReceipt::outcome, counting()));
        assertThat(outcomes).containsEntry(NEW_CANDIDATE, 1L).containsEntry(KNOWN_CANDIDATE, CLIENTS - 1L);
        assertThat(receipts.stream().map(PrescriptionReceipt::candidate).distinct())
                .hasSize(1);
        assertThat(receipts.stream().map(PrescriptionReceipt::prescription).distinct())
                .hasSize(CLIENTS);
    }

    @Test
    void doubtfulPeoplePrescribedAtOnceAreOneFileAndCasesForTheOthers() {
        var receipts = atOnce(i -> told(anAgency(), aNamesakeOf(martine), Optional.empty()));

        var outcomes = receipts.stream().collect(groupingBy(PrescriptionReceipt::outcome, counting()));
        assertThat(outcomes).containsEntry(NEW_CANDIDATE, 1L).containsEntry(DUPLICATE_TO_DECIDE, CLIENTS - 1L);
    }

    @Test
    void oneRequestSentTwelveTimesAtOnceIsOnePrescription() {
        var agency = anAgency();

        var receipts = atOnce(i -> told(agency, martine, Optional.of(new AgencyReference("R-1"))));

        assertThat(receipts.stream().map(PrescriptionReceipt::prescription).distinct())
                .hasSize(1);
        assertThat(receipts.stream().filter(PrescriptionReceipt::repeated)).hasSize(CLIENTS - 1);
    }

    @Test
    void oneReferenceForTwelvePeopleAtOnceIsTakenByOne() {
        var agency = anAgency();

        var receipts =
                atOnce(i -> told(agency, aLongTermUnemployedDeveloper(), Optional.of(new AgencyReference("R-1"))));

        assertThat(receipts).hasSize(1);
    }

    @Test
    void twelveUnknownPeopleAtOnceGetTwelveReferences() {
        var receipts = atOnce(i -> told(anAgency(), aLongTermUnemployedDeveloper(), Optional.empty()));

        assertThat(receipts.stream().map(PrescriptionReceipt::reference).distinct())
                .hasSize(CLIENTS);
    }

    /** The receipts of those who were not refused. */
    private List<PrescriptionReceipt> atOnce(IntFunction<Callable<PrescriptionReceipt>> client) {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var asked = IntStream.range(0, CLIENTS)
                    .mapToObj(client)
                    .map(clients::submit)
                    .toList();
            return asked.stream().flatMap(PrescriptionRaceTest::receipt).toList();
        } finally {
            clients.shutdown();
        }
    }

    private static Stream<PrescriptionReceipt> receipt(Future<PrescriptionReceipt> asked) {
        try {
            return Stream.of(asked.get());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(RuleViolation.class);
            return Stream.empty();
        }
    }

    private Callable<PrescriptionReceipt> told(AgencyId agency, Person person, Optional<AgencyReference> reference) {
        var command = new PrescribeCandidate(
                Optional.empty(), Optional.empty(), reference, person, Prescriptions.INFORMED, Optional.empty());
        return () -> {
            var database = new EmbeddedDatabase();
            var intake = intake(database);
            start.await();
            return caller.as(Callers.aSystemOf(agency), () -> database.inTransaction(() -> intake.prescribe(command)));
        };
    }

    private Intake intake(EmbeddedDatabase database) {
        var entityManager = database.entityManager();
        var journal = new InMemoryJournal();
        return new Intake(
                network.directory(caller),
                new JpaCandidates(entityManager),
                new JpaCandidateNumbers(entityManager),
                new JpaPrescriptions(entityManager),
                new JpaDuplicateCases(entityManager),
                new SituationFiles(new InMemorySituations(), caller, journal, CLOCK),
                caller,
                journal,
                UUID::randomUUID,
                CLOCK);
    }

    private AgencyId anAgency() {
        return network.has(Agencies.aMissionLocaleOfAlsace());
    }
}
