package fr.numericemploi.application.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.NOW;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.aRemark;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.anOffer;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.from;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.standing;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed.Statement;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class NeedsContract extends PortContract {
    protected final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());
    private final CompanyId company = new CompanyId(UUID.randomUUID());

    protected abstract Needs needs();

    protected abstract NeedViews views();

    @Test
    void aNeedIsFoundAgainWithAllThatWasSaidOfIt() {
        var need = stated(statement(developers(3), aRemark()));
        need.clear("C'est la loi qui le veut.", NOW);
        save(need);
        var again = find(need);
        again.fill(2, standing("2026-03-04"));
        save(again);
        var last = find(need);
        last.withdraw(new Withdrawal(WithdrawalReason.OTHER, "Déménagement"), NOW.at());

        save(last);

        assertThat(find(need).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(last.snapshot());
        assertThat(views().view(need.snapshot().id()))
                .get()
                .returns(NeedStatus.WITHDRAWN, NeedView::status)
                .returns(2, NeedView::filled);
    }

    @Test
    void anUnknownNeedIsNotFound() {
        var id = new NeedId(UUID.randomUUID());

        assertThat(inTransaction(() -> needs().find(id))).isEmpty();
        assertThat(views().view(id)).isEmpty();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var need = kept(statement(developers(3)));
        var mine = find(need);
        var theirs = find(need);
        theirs.fill(1, NOW);
        save(theirs);

        mine.fill(2, NOW);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void anOfferBecomesOneNeed() {
        var offer = anOffer(UUID.randomUUID().toString().substring(0, 12));
        var need = kept(from(offer));

        var found = inTransaction(() -> needs().from(offer.source(), offer.offer()));

        assertThat(found)
                .map(known -> known.snapshot().id())
                .contains(need.snapshot().id());
        assertThatThrownBy(() -> kept(from(offer))).hasMessageContaining(offer.offer());
    }

    @Test
    void needsAreListedInPages() {
        for (int i = 0; i < 3; i++) {
            kept(statement(developers(1)));
        }
        kept(statement(developers(1), aRemark()));

        var first = views().list(search(NeedStatus.OPEN), new PageRequest(Optional.empty(), 2));
        var second = views().list(search(NeedStatus.OPEN), new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
        assertThat(views().list(search(NeedStatus.STALE), new PageRequest(Optional.empty(), 2))
                        .items())
                .isEmpty();
    }

    protected final RecruitmentNeed stated(Statement statement) {
        return RecruitmentNeed.state(new NeedId(UUID.randomUUID()), company, territory, statement, NOW);
    }

    protected final RecruitmentNeed kept(Statement statement) {
        var need = stated(statement);
        save(need);
        return need;
    }

    protected final void save(RecruitmentNeed need) {
        inTransaction(() -> needs().save(need));
    }

    protected final RecruitmentNeed find(RecruitmentNeed need) {
        return inTransaction(() -> needs().find(need.snapshot().id())).orElseThrow();
    }

    private NeedSearch search(NeedStatus status) {
        return new NeedSearch(Optional.of(territory), Optional.of(company), Optional.of(status), Optional.empty());
    }
}
