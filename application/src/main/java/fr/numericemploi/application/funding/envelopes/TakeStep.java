package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import java.util.List;

/** @param papers references of what proves it */
public record TakeStep(Step step, Wanted wanted, String reason, List<String> papers) {}
