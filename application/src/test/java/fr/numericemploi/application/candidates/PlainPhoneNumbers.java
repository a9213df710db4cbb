package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;

/** Reads what the tests write, with the prefix of France where there is none. */
public final class PlainPhoneNumbers implements PhoneNumbers {
    @Override
    public Phone read(String typed) {
        var digits = typed.replace("(0)", "").replaceAll("[ .]", "").replaceFirst("^00(?=[1-9])", "+");
        try {
            return new Phone(digits.replaceFirst("^0(?=[1-9])", "+33"));
        } catch (RuleViolation notANumber) {
            throw CandidateRule.PHONE.brokenBy(Map.of("value", typed));
        }
    }
}
