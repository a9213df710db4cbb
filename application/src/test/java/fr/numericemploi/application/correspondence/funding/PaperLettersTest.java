package fr.numericemploi.application.correspondence.funding;

import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static fr.numericemploi.domain.candidates.Prescriptions.aPrescriptionOf;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.catalogue.programmes.DesignOffice;
import fr.numericemploi.application.cohorts.InMemorySessions;
import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.People;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.TrainingSessions;
import fr.numericemploi.domain.funding.envelopes.PapersReminded;
import fr.numericemploi.domain.funding.envelopes.PapersReminded.Reminder;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Counsellors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperLettersTest {
    private static final LocalDate DUE = LocalDate.of(2026, 9, 13);

    private final DesignOffice office = new DesignOffice();
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    private final InMemorySessions sessions = new InMemorySessions();
    private final PaperLetters letters = new PaperLetters(
            new SessionDirectory(sessions, office.caller),
            office.files,
            new CandidateFiles(new InMemoryCandidateCards(candidates, prescriptions), office.caller),
            office.partners.directory(office.caller));

    private final AgencyId agency = office.partners.has(Agencies.aMissionLocaleOfAlsace());
    private final SessionId session = aSession();
    private final Candidate martine = prescribedBy(agency);

    @BeforeEach
    void twoAgenciesHaveACounsellor() {
        office.partners.has(Counsellors.aCounsellorOf(agency));
        office.partners.has(Counsellors.aCounsellorOf(office.partners.has(Agencies.aMissionLocaleOfAlsace())));
        office.caller.set(Caller.system());
    }

    @Test
    void theTrainingBodyIsAskedForWhatItHasAndTheAgencyForWhatThePersonHas() {
        var asked = reminded(reminder(martine, Paper.ATTENDANCE), reminder(martine, Paper.RSA_NOTICE));

        assertThat(asked)
                .extracting(letter -> letter.to().name(), PaperLettersTest::papers)
                .containsExactly(
                        tuple("Camille Dupont", List.of("les feuilles d'émargement")),
                        tuple("Hélène Kieffer", List.of(Paper.RSA_NOTICE.label())));
    }

    @Test
    void peopleAreNamedByTheirReferenceAlone() {
        var asked = reminded(reminder(martine, Paper.ATTENDANCE), reminder(martine, Paper.DISABILITY_NOTICE));

        var known = martine.snapshot();
        assertThat(asked).hasSize(2).allSatisfy(letter -> {
            assertThat(words(letter).papers().get(0).reference())
                    .isEqualTo(known.reference().value());
            assertThat(letter.model().toString()).doesNotContain("Martine", "Schneider");
        });
    }

    @Test
    void nobodyIsAskedAboutSomebodyWhoWasErased() {
        var erased = aFileOf(People.aLongTermUnemployedDeveloper());

        assertThat(reminded(reminder(erased, Paper.ATTENDANCE), reminder(erased, Paper.RSA_NOTICE)))
                .isEmpty();
    }

    @Test
    void anEmployersPaperIsAskedOfNeither() {
        assertThat(reminded(reminder(martine, Paper.WORK_CONTRACT))).isEmpty();
    }

    private SessionId aSession() {
        var content = office.aProgramme();
        var programme = new ProgrammeVersionId(office.published(content), 1);
        var body = content.offer().bodies().get(0);
        var terms = TrainingSessions.terms(body, 12);
        var opened = Session.open(new SessionId(UUID.randomUUID()), programme, ALSACE, terms, content.offer());
        sessions.save(opened);
        return opened.snapshot().id();
    }

    private Candidate prescribedBy(AgencyId by) {
        var person = People.aLongTermUnemployedDeveloper();
        var file = aFileOf(person);
        candidates.save(file);
        var prescriber = new Prescriber(by, Optional.empty(), Optional.empty(), ALSACE);
        prescriptions.save(aPrescriptionOf(person, file.snapshot().id(), prescriber));
        return file;
    }

    private static Reminder reminder(Candidate about, Paper paper) {
        return new Reminder(about.snapshot().id(), paper, DUE);
    }

    private List<Letter> reminded(Reminder... papers) {
        var event = new PapersReminded(session, Arrays.asList(papers));
        var system = Caller.system();
        return letters.reminded(
                new JournalEntry<>(1, UUID.randomUUID(), Instant.EPOCH, system.actor(), system.role(), event));
    }

    private static PaperLetter words(Letter letter) {
        return (PaperLetter) letter.model();
    }

    private static List<String> papers(Letter letter) {
        return words(letter).papers().stream().map(PaperLetter.Wanted::paper).toList();
    }
}
