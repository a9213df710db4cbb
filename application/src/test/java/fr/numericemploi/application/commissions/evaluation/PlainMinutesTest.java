package fr.numericemploi.application.commissions.evaluation;

import java.nio.charset.StandardCharsets;

class PlainMinutesTest extends PrintMinutesContract {
    @Override
    protected PrintMinutes printer() {
        return new PlainMinutes();
    }

    @Override
    protected String textOf(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
