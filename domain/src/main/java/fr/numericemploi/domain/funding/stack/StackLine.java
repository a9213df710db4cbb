package fr.numericemploi.domain.funding.stack;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.shared.Money;
import java.util.Optional;

/**
 * One payer's part of one bill.
 *
 * @param purse from which it is paid; empty where the scheme has no envelope
 */
public record StackLine(String bill, SchemeCode scheme, Optional<String> purse, Money amount) {}
