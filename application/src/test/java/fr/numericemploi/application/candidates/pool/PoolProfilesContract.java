package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.aProfile;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static fr.numericemploi.domain.candidates.pool.Pool.able;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class PoolProfilesContract extends PortContract {
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

        inTransaction(() -> profiles().hide(entry.snapshot().id()));

        var changes = profiles().since(position);
        assertThat(changes.shown()).isEmpty();
        assertThat(changes.hidden()).containsExactly(entry.snapshot().id());
        assertThat(profiles().since(PoolChanges.START).shown())
                .extracting(PoolProfile::entry)
                .doesNotContain(entry.snapshot().id());
    }

    @Test
    void whoComesBackIsShownAgain() {
        inTransaction(() -> profiles().hide(entry.snapshot().id()));

        show(aProfile(entry, able("")));

        assertThat(profiles().since(PoolChanges.START).shown()).contains(aProfile(entry, able("")));
    }

    private void show(PoolProfile profile) {
        inTransaction(() -> profiles().show(profile));
    }
}
