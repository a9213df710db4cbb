package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.aProfile;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static fr.numericemploi.domain.candidates.pool.Pool.able;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class PoolProfilesContract extends PortContract {
    private static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");
    private static final LocalDate MARCH = LocalDate.of(2016, 3, 18);
    private static final LocalDate MAY = LocalDate.of(2016, 5, 2);

    private final PoolEntry entry = aWebDeveloper();

    protected abstract PoolProfiles profiles();

    protected abstract PoolEntries entries();

    @BeforeEach
    void someoneInThePool() {
        inTransaction(() -> entries().save(entry));
    }

    @Test
    void aProfileIsReadAsItWasShown() {
        var mobility = new Mobility(
                Set.of(new InseeCode("67482")), Set.of(new EpciCode("246700488")), Set.of(new DepartmentCode("68")));
        var profile = aProfile(entry, able("DEV-JAVA:3 DAT-SQL:2", "robot", "jeu"), mobility);

        show(profile);

        assertThat(profiles().since(PoolChanges.START).shown()).contains(profile);
    }

    @Test
    void whatWasReadBeforeIsNotReadAgain() {
        show(aProfile(entry, able("DEV-JAVA:3")));
        var position = profiles().since(PoolChanges.START).position();

        assertThat(profiles().since(position).isEmpty()).isTrue();
        show(aProfile(entry, able("DEV-JAVA:4")));
        assertThat(profiles().since(position).shown()).containsExactly(aProfile(entry, able("DEV-JAVA:4")));
    }

    @Test
    void whoIsHiddenIsTold() {
        show(aProfile(entry, able("DEV-JAVA:3")));
        var position = profiles().since(PoolChanges.START).position();

        inTransaction(() -> profiles().hide(entry.snapshot().id(), MAY));

        var changes = profiles().since(position);
        assertThat(changes.shown()).isEmpty();
        assertThat(changes.hidden()).containsExactly(entry.snapshot().id());
        assertThat(profiles().since(PoolChanges.START).shown())
                .extracting(PoolProfile::entry)
                .doesNotContain(entry.snapshot().id());
    }

    @Test
    void whoComesBackIsShownAgain() {
        inTransaction(() -> profiles().hide(entry.snapshot().id(), MAY));

        show(aProfile(entry, able("")));

        assertThat(profiles().since(PoolChanges.START).shown()).contains(aProfile(entry, able("")));
    }

    @Test
    void thePastIsKeptWithoutWordsUntilItIsForgotten() {
        show(aProfile(entry, able("DEV-JAVA:3", "robot")));
        inTransaction(() -> profiles().show(aProfile(entry, able("DEV-JAVA:4")), ALSACE, MARCH.plusMonths(1)));
        inTransaction(() -> profiles().hide(entry.snapshot().id(), MAY));

        assertThat(shownOn(MARCH.minusDays(1))).isEmpty();
        assertThat(shownOn(MARCH)).containsExactly(aProfile(entry, able("DEV-JAVA:3")));
        assertThat(shownOn(MAY.minusDays(1))).containsExactly(aProfile(entry, able("DEV-JAVA:4")));
        assertThat(shownOn(MAY)).isEmpty();

        inTransaction(() -> profiles().forget(entry.snapshot().id()));
        assertThat(shownOn(MARCH)).isEmpty();
    }

    @Test
    void ofWhatIsShownTwiceOnADayTheLastCounts() {
        show(aProfile(entry, able("DEV-JAVA:3")));
        show(aProfile(entry, able("DEV-JAVA:4")));

        assertThat(shownOn(MARCH)).containsExactly(aProfile(entry, able("DEV-JAVA:4")));
        assertThat(profiles().on(new TerritoryCode("NANCY"), MARCH)).isEmpty();
    }

    /** Of this test alone. */
    private List<PoolProfile> shownOn(LocalDate day) {
        return profiles().on(ALSACE, day).stream()
                .filter(profile -> profile.entry().equals(entry.snapshot().id()))
                .toList();
    }

    private void show(PoolProfile profile) {
        inTransaction(() -> profiles().show(profile, ALSACE, MARCH));
    }
}
