package fr.numericemploi.application.commissions.engineering;

import static fr.numericemploi.domain.candidates.pool.Pool.ALSACE;
import static fr.numericemploi.domain.candidates.pool.Pool.TODAY;
import static fr.numericemploi.domain.candidates.pool.Pool.aProfile;
import static fr.numericemploi.domain.candidates.pool.Pool.able;
import static fr.numericemploi.domain.candidates.pool.Pool.afterTraining;
import static fr.numericemploi.domain.candidates.pool.Pool.skills;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.candidates.pool.InMemoryContacts;
import fr.numericemploi.application.candidates.pool.InMemoryPoolEntries;
import fr.numericemploi.application.candidates.pool.InMemoryPoolProfiles;
import fr.numericemploi.application.candidates.pool.PlainFrenchWords;
import fr.numericemploi.application.candidates.pool.PoolSettings;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.catalogue.needs.NeedFacts;
import fr.numericemploi.application.catalogue.needs.OpenNeeds;
import fr.numericemploi.application.catalogue.programmes.DesignOffice;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The needs, the pool and the programmes of Alsace, in memory, on the 2nd of March; a coordinator is at the desk. */
final class EngineeringOffice {
    private static final EngineeringSettings SETTINGS = new EngineeringSettings(80, Period.ofMonths(3));
    private static final NeededJob WEB_DEVELOPER =
            new NeededJob(new RomeCode("M1855"), new RomeVersion("4.60"), new RomeCode("M1805"));

    final DesignOffice programmes = new DesignOffice();
    private final List<NeedFacts> needs = new ArrayList<>();
    private final InMemoryPoolProfiles profiles = new InMemoryPoolProfiles();
    private final ReferenceData reference = InMemoryReferenceTables.referenceData();
    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    Proposals proposals() {
        var directory = programmes.partners.directory(programmes.caller);
        var files = new ProposalFiles(
                openNeeds(), pool(), programmes.files, directory, reference, SETTINGS, programmes.caller, clock);
        return new Proposals(files, new GreedyProposals());
    }

    Gaps gaps() {
        var directory = programmes.partners.directory(programmes.caller);
        return new Gaps(openNeeds(), pool(), directory, reference, SETTINGS, programmes.caller, clock);
    }

    NeedFits fits() {
        var directory = programmes.partners.directory(programmes.caller);
        return new NeedFits(openNeeds(), pool(), directory, reference, SETTINGS, programmes.caller, clock);
    }

    NeedId needs(int posts, String skills) {
        var id = new NeedId(UUID.randomUUID());
        needs.add(new NeedFacts(
                id,
                new CompanyId(UUID.randomUUID()),
                ALSACE,
                WEB_DEVELOPER,
                posts,
                skills(skills),
                Places.strasbourg().code(),
                TODAY,
                Optional.of(TODAY.plusMonths(6))));
        return id;
    }

    /** Web developers of Strasbourg, who have still to learn that. */
    void hasInPool(int people, String skills, String missing) {
        IntStream.range(0, people).forEach(any -> profiles.show(aProfile(entry(missing), able(skills)), ALSACE, TODAY));
    }

    private static PoolEntry entry(String missing) {
        return PoolEntry.enter(
                new PoolEntryId(UUID.randomUUID()),
                new CandidateId(UUID.randomUUID()),
                ALSACE,
                afterTraining("M1855", missing),
                TODAY,
                Period.ofMonths(6));
    }

    private OpenNeeds openNeeds() {
        return new OpenNeeds((territory, moment, startable) -> List.copyOf(needs), programmes.caller, clock);
    }

    private TalentPool pool() {
        var entries = new InMemoryPoolEntries();
        var cards = new InMemoryCandidateCards(new InMemoryCandidates(), new InMemoryPrescriptions());
        return new TalentPool(
                entries,
                entries,
                profiles,
                new InMemoryContacts(entries),
                new CandidateFiles(cards, programmes.caller),
                reference,
                new PlainFrenchWords(),
                new PoolSettings(Period.ofMonths(6), Period.ofDays(14), Period.ofDays(7), Period.ofDays(10), 2),
                programmes.caller,
                programmes.journal,
                new RisingIds(),
                clock);
    }
}
