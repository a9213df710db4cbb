package fr.numericemploi.domain.funding.envelopes;

import java.util.List;

/** What happens to a commitment. */
public enum Step {
    /** The funder has agreed: the money is bound. */
    COMMIT("engager", Move.COMMIT),
    /** The training body has sent its invoice. */
    INVOICE("facturer", Move.INVOICE),
    PAY("payer", Move.PAY),
    /** Money that will not be needed goes back to the envelope: what is the least bound goes first. */
    RELEASE("libérer", Move.RELEASE_RESERVED, Move.RELEASE_COMMITTED, Move.RELEASE_INVOICED),
    /** It was paid for what was not done. */
    CLAIM_BACK("réclamer", Move.CLAIM_BACK),
    /** What was claimed back has come. */
    RECOVER("récupérer", Move.RECOVER);

    private final String label;
    private final List<Move> moves;

    Step(String label, Move... moves) {
        this.label = label;
        this.moves = List.of(moves);
    }

    public String label() {
        return label;
    }

    /** In the order in which they are drawn upon. */
    List<Move> moves() {
        return moves;
    }
}
