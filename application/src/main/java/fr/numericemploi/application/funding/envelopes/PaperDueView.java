package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.partners.FunderId;
import java.time.LocalDate;

/** A paper that has not come. */
public record PaperDueView(CommitmentId commitment, Purpose purpose, FunderId funder, Paper paper, LocalDate dueOn) {}
