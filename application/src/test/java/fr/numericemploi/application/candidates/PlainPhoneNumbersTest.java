package fr.numericemploi.application.candidates;

class PlainPhoneNumbersTest extends PhoneNumbersContract {
    @Override
    protected PhoneNumbers numbers() {
        return new PlainPhoneNumbers();
    }
}
