package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.Consent;

/** Which notice the person was given, and when. */
public record ConsentForm(String noticeVersion, String givenOn) {

    static ConsentForm orNone(ConsentForm given) {
        return given == null ? new ConsentForm("", "") : given;
    }

    Consent toConsent(PrescriptionReading reading) {
        CandidateRule.CONSENT_MISSING.refuseIf(isBlank(noticeVersion) || isBlank(givenOn));
        return new Consent(noticeVersion, reading.noticeGivenOn(givenOn));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
