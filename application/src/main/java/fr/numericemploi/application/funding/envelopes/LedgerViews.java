package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import java.util.List;

public interface LedgerViews {
    /** The lines of an envelope and of its commitments, in the order in which they were written. */
    Page<LedgerLineView> lines(EnvelopeId envelope, PageRequest page);

    /** The lines of one commitment, in the order in which they were written. */
    List<LedgerLineView> lines(CommitmentId commitment);

    /** How many lines there are. */
    long count();

    /** The accounts whose balance is not what their lines make. */
    List<DifferenceView> differences();
}
