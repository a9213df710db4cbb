package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Envelopes of 2018, and what is paid from them. */
public final class Money2018 {
    public static final SchemeCode POEI = new SchemeCode("POEI");
    public static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");
    public static final Grounds GROUNDS = grounds("Convention signée");
    private static final LocalDate END_OF_MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate SIGNED = LocalDate.of(2017, 12, 15);

    private Money2018() {}

    public static Envelope anEnvelope() {
        return Envelope.open(new EnvelopeId(UUID.randomUUID()), terms(ALSACE));
    }

    public static Terms terms(TerritoryCode territory) {
        return new Terms(
                new FunderId(UUID.randomUUID()),
                POEI,
                territory,
                2018,
                "Convention 2018-014",
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31));
    }

    public static Amendment granting(long euros) {
        return new Amendment(SIGNED, Move.GRANT, new Money(euros * 100), "Convention 2018-014", "Convention");
    }

    public static Amendment withdrawing(long euros) {
        return new Amendment(SIGNED, Move.WITHDRAW, new Money(euros * 100), "Avenant n° 1", "Moins de places");
    }

    /** 300 h of training that cost 4,500 €. */
    public static TrainingCost aTraining() {
        var person = new CandidateId(UUID.randomUUID());
        return new TrainingCost(person, new SessionId(UUID.randomUUID()), portion(4_500, 300));
    }

    /** 300 h at 8 €, of which nothing is reserved yet. */
    public static Commitment aPoei(EnvelopeId envelope, TrainingCost training, PlanId plan) {
        return commitment(envelope, training, plan, portion(2_400, 300), List.of());
    }

    public static Commitment commitment(
            EnvelopeId envelope, TrainingCost training, PlanId plan, Portion agreed, List<ExpectedPaper> papers) {
        return commitment(envelope, training, plan, agreed, END_OF_MARCH, papers);
    }

    public static Commitment lapsing(EnvelopeId envelope, TrainingCost training, PlanId plan, LocalDate until) {
        return commitment(envelope, training, plan, portion(2_400, 300), until, List.of());
    }

    public static Commitment wanting(EnvelopeId envelope, TrainingCost training, PlanId plan, ExpectedPaper paper) {
        return commitment(envelope, training, plan, portion(2_400, 300), List.of(paper));
    }

    private static Commitment commitment(
            EnvelopeId envelope,
            TrainingCost training,
            PlanId plan,
            Portion agreed,
            LocalDate until,
            List<ExpectedPaper> papers) {
        var purpose = new Purpose(envelope, POEI, training.candidate(), training.session());
        return Commitment.of(new CommitmentId(UUID.randomUUID()), plan, purpose, agreed, until, papers);
    }

    public static Portion portion(long euros, long hours) {
        return new Portion(new Money(euros * 100), BigDecimal.valueOf(hours));
    }

    public static Grounds grounds(String reason) {
        return new Grounds(reason, List.of("P-1"), UUID.randomUUID(), Instant.parse("2018-02-01T09:00:00Z"));
    }
}
