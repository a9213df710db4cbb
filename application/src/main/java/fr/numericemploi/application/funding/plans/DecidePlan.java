package fr.numericemploi.application.funding.plans;

import fr.numericemploi.domain.funding.plans.PlanLine;
import java.util.List;
import java.util.Optional;

/**
 * What a person decides of a plan.
 *
 * @param lines those that were proposed, where none are given
 * @param reason why they are others; empty where they are not
 * @param papers references of what the decision rests on
 */
public record DecidePlan(Optional<List<PlanLine>> lines, String reason, List<String> papers) {}
