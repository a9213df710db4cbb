package fr.numericemploi.application.candidates;

import fr.numericemploi.application.candidates.pool.InMemoryContacts;
import fr.numericemploi.application.candidates.pool.InMemoryPoolEntries;
import fr.numericemploi.application.candidates.pool.InMemoryPoolProfiles;
import fr.numericemploi.application.candidates.pool.PlainFrenchWords;
import fr.numericemploi.application.candidates.pool.PoolSettings;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.application.situations.InMemorySituations;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescriptions;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.situations.SituationFacts;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** The context's services on their twins, on a Monday morning, with two agencies in Alsace. */
public final class InMemoryDesk {
    public final Clock clock = Clock.fixed(Prescriptions.MONDAY, ZoneOffset.UTC);
    public final CurrentCaller caller = new CurrentCaller();
    public final InMemoryJournal journal = new InMemoryJournal();
    public final InMemoryPartners partners = new InMemoryPartners();
    public final AgencyId agency = partners.has(Agencies.aMissionLocaleOfAlsace());
    public final AgencyId otherAgency = partners.has(Agencies.aMissionLocaleOfAlsace());
    public final InMemoryCandidates candidates = new InMemoryCandidates();
    public final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    public final InMemoryDuplicateCases duplicates = new InMemoryDuplicateCases(prescriptions);
    public final CandidateViews files = new InMemoryCandidateViews(candidates, prescriptions);
    public final PrescriptionViews told = new InMemoryPrescriptionViews(candidates, prescriptions);
    public final SituationFiles situations = new SituationFiles(new InMemorySituations(), caller, journal, clock);
    public final PrescriptionReading reading =
            new PrescriptionReading(InMemoryReferenceTables.referenceData(), new PlainPhoneNumbers(), clock);
    public final Intake intake = new Intake(
            partners.directory(caller),
            candidates,
            candidates,
            prescriptions,
            duplicates,
            situations,
            caller,
            journal,
            new RisingIds(),
            clock);
    public final PrescriptionReview review = new PrescriptionReview(candidates, prescriptions, caller, journal, clock);
    public final DuplicateReview duplicateReview = new DuplicateReview(
            duplicates,
            new InMemoryDuplicateViews(candidates, prescriptions, duplicates),
            candidates,
            candidates,
            prescriptions,
            situations,
            caller,
            journal,
            new RisingIds(),
            clock);
    public final CandidateProgress progress = new CandidateProgress(candidates, prescriptions, journal, clock);
    public final PrescriptionFollowUp followUp = new PrescriptionFollowUp(told, caller);
    public final CandidateRegister register =
            new CandidateRegister(files, told, journal, candidates, reading, caller, journal);

    public final InMemoryPoolEntries poolEntries = new InMemoryPoolEntries();
    public final TalentPool pool = new TalentPool(
            poolEntries,
            poolEntries,
            new InMemoryPoolProfiles(),
            new InMemoryContacts(poolEntries),
            new CandidateFiles(new InMemoryCandidateCards(candidates, prescriptions), caller),
            InMemoryReferenceTables.referenceData(),
            new PlainFrenchWords(),
            new PoolSettings(Period.ofMonths(6), Period.ofDays(14), Period.ofDays(7), Period.ofDays(10), 2),
            caller,
            journal,
            new RisingIds(),
            clock);
    public final Erasure erasure = new Erasure(candidates, prescriptions, situations, pool, caller, journal, clock);

    /** A counsellor of that agency prescribes. */
    public PrescriptionReceipt prescribes(AgencyId by, Person person) {
        return as(Callers.aCounsellorOf(by)).prescribe(command(person, Optional.empty(), Optional.empty()));
    }

    public PrescriptionReceipt prescribes(AgencyId by, Person person, String reference) {
        var command = command(person, Optional.of(new AgencyReference(reference)), Optional.empty());
        return as(Callers.aCounsellorOf(by)).prescribe(command);
    }

    public PrescriptionReceipt prescribes(AgencyId by, Person person, SituationFacts situation) {
        return as(Callers.aCounsellorOf(by)).prescribe(command(person, Optional.empty(), Optional.of(situation)));
    }

    /** Prescribed and accepted. */
    public CandidateId accepts(Person person) {
        var receipt = prescribes(agency, person);
        asCoordinator();
        review.accept(receipt.prescription());
        return receipt.candidate().orElseThrow();
    }

    public void asCoordinator() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    public Intake as(Caller who) {
        caller.set(who);
        return intake;
    }

    public static PrescribeCandidate command(
            Person person, Optional<AgencyReference> reference, Optional<SituationFacts> situation) {
        return new PrescribeCandidate(
                Optional.empty(), Optional.empty(), reference, person, Prescriptions.INFORMED, situation);
    }
}
