package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final Scope COUNSELLOR = Scope.of(AGENCY, new CounsellorId(UUID.randomUUID()));
    private static final Scope RECRUITER =
            Scope.of(new CompanyId(UUID.randomUUID()), new RecruiterId(UUID.randomUUID()));
    private static final Scope FUNDER = Scope.of(new FunderId(UUID.randomUUID()));
    private static final Map<Role, Scope> FITTING = Map.of(
            Role.ADMINISTRATOR, Scope.everything(),
            Role.COORDINATOR, Scope.of(ALSACE),
            Role.COMMISSION_MEMBER, Scope.of(ALSACE),
            Role.COUNSELLOR, COUNSELLOR,
            Role.AGENCY_SYSTEM, Scope.of(AGENCY),
            Role.RECRUITER, RECRUITER,
            Role.FUNDER, FUNDER);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LINK_HOLDER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void eachRoleHasTheScopeThatFitsIt(Role role) {
        var account = Accounts.anAccount(role, FITTING.get(role));

        assertThat(Account.restore(account.snapshot()).snapshot()).isEqualTo(account.snapshot());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleHasAScopeThatIsNotItsOwn(Role role) {
        FITTING.forEach((other, scope) -> {
            if (!scope.equals(FITTING.get(role))) {
                assertThatThrownBy(() -> Accounts.anAccount(role, scope)).hasMessageContaining(role.name());
            }
        });
    }

    @Test
    void aFundersAccountMayBeHeldToOneTerritory() {
        var account = Accounts.anAccount(Role.FUNDER, FUNDER.in(ALSACE));

        assertThat(account.snapshot().scope().funder()).isEqualTo(FUNDER.funder());
        assertThatThrownBy(() -> account.change(Role.COORDINATOR, FUNDER.in(ALSACE), true))
                .hasMessageContaining("COORDINATOR");
    }

    @Test
    void anAccountKeepsItsLoginWhenItsRoleChanges() {
        var account = Accounts.aCoordinatorOf(ALSACE);

        var changed = account.change(Role.COMMISSION_MEMBER, Scope.of(ALSACE), false);

        assertThat(changed.active()).isFalse();
        assertThatThrownBy(() -> account.change(Role.RECRUITER, Scope.of(ALSACE), true))
                .hasMessageContaining("RECRUITER");
        assertThat(account.snapshot().role()).isEqualTo(Role.COMMISSION_MEMBER);
    }
}
