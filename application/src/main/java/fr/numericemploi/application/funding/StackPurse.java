package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;

/** What an envelope still holds, and for which schemes. */
record StackPurse(String code, List<SchemeCode> schemes, Money left) {}
