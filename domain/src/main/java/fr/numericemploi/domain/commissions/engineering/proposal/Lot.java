package fr.numericemploi.domain.commissions.engineering.proposal;

import java.util.OptionalInt;

/**
 * One person of a crowd, any of them, who takes a course, comes into a kind of work, or both; all three by their index.
 *
 * @param crowd of the market
 * @param course of the problem
 * @param work of the market
 */
public record Lot(int crowd, OptionalInt course, OptionalInt work) {}
