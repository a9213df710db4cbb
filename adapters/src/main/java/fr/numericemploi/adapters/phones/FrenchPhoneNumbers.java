package fr.numericemploi.adapters.phones;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.PhoneNumbers;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;

/** Numbers as people in France write them, and those of neighbours with their country's prefix. */
@Adapter
class FrenchPhoneNumbers implements PhoneNumbers {
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Phone read(String typed) {
        try {
            var number = numbers.parse(typed, "FR");
            if (numbers.isValidNumber(number)) {
                return new Phone(numbers.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException notANumber) {
            throw refused(typed);
        }
        throw refused(typed);
    }

    private static RuleViolation refused(String typed) {
        return CandidateRule.PHONE.brokenBy(Map.of("value", typed));
    }
}
