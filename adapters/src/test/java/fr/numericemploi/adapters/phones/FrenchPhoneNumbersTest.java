package fr.numericemploi.adapters.phones;

import fr.numericemploi.application.candidates.PhoneNumbers;
import fr.numericemploi.application.candidates.PhoneNumbersContract;

class FrenchPhoneNumbersTest extends PhoneNumbersContract {
    @Override
    protected PhoneNumbers numbers() {
        return new FrenchPhoneNumbers();
    }
}
