package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.AVAILABLE;
import static fr.numericemploi.domain.funding.envelopes.Account.RESERVED;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.granting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Envelopes} and {@link EnvelopeViews} promise. */
public abstract class EnvelopesContract extends FundingContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var envelope = granted(10_000);

        var found = find(envelope);

        assertThat(found.snapshot()).usingRecursiveComparison().isEqualTo(envelope.snapshot());
        assertThat(found.snapshot().amount()).isEqualTo(new Money(1_000_000));
        assertThat(inTransaction(() -> ports().envelopes().find(new EnvelopeId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var mine = granted(10_000);
        var theirs = find(mine);
        theirs.amend(granting(1));
        save(theirs);

        mine.amend(granting(2));

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aFundersReferenceIsGivenOnce() {
        var terms = granted(1).snapshot().terms();

        assertThatThrownBy(() -> save(Envelope.open(new EnvelopeId(UUID.randomUUID()), terms)))
                .hasMessageContaining("déjà");
    }

    @Test
    void aViewTellsWhereTheMoneyStands() {
        var envelope = granted(10_000);
        reserved(envelope, aTraining());

        var view = ports().envelopeViews().view(envelope.snapshot().id()).orElseThrow();

        assertThat(view.amount()).isEqualTo(new Money(1_000_000));
        assertThat(view.on(AVAILABLE)).isEqualTo(new Money(760_000));
        assertThat(view.on(RESERVED)).isEqualTo(new Money(240_000));
        assertThat(view.amendments()).containsExactly(granting(10_000));
    }

    @Test
    void aListIsPagedAndNarrowed() {
        granted(1);
        var second = granted(2);
        granted(3);
        var terms = second.snapshot().terms();

        var first = ports().envelopeViews().list(search(null, null), new PageRequest(Optional.empty(), 2));
        var rest = ports().envelopeViews().list(search(null, null), new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(ports().envelopeViews()
                        .list(search(terms, 2018), new PageRequest(Optional.empty(), 9))
                        .items())
                .extracting(EnvelopeView::id)
                .containsExactly(second.snapshot().id());
        assertThat(ports().envelopeViews()
                        .list(search(terms, 2019), new PageRequest(Optional.empty(), 9))
                        .items())
                .isEmpty();
    }

    @Test
    void onlyAnEnvelopeThatIsOpenAndHoldsMoneyMayBeDrawnFrom() {
        var envelope = granted(2_400);
        var day = LocalDate.of(2018, 12, 31);
        assertThat(ports().envelopeViews().open(territory, day)).hasSize(1);
        assertThat(ports().envelopeViews().open(territory, day.plusDays(1))).isEmpty();

        reserved(envelope, aTraining());

        assertThat(ports().envelopeViews().open(territory, day)).isEmpty();
    }

    private EnvelopeSearch search(Terms terms, Integer year) {
        return new EnvelopeSearch(
                Optional.of(territory),
                Optional.ofNullable(terms).map(each -> each.funder()),
                Optional.ofNullable(terms).map(each -> each.scheme()),
                Optional.ofNullable(year));
    }

    private Envelope find(Envelope envelope) {
        return inTransaction(() -> ports().envelopes().find(envelope.snapshot().id()))
                .orElseThrow();
    }

    private void save(Envelope envelope) {
        inTransaction(() -> ports().envelopes().save(envelope));
    }
}
