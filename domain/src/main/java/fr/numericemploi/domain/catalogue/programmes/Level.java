package fr.numericemploi.domain.catalogue.programmes;

import java.util.OptionalInt;

/** What a person has learnt before, or has afterwards, in the levels of 2019 and in those before. */
public enum Level {
    NOT_GIVEN(0, "non communiqué"),
    NONE(1, "sans niveau spécifique"),
    FORMER_VI(2, "ancien niveau VI"),
    FORMER_V_BIS(3, "ancien niveau V bis (préqualification)"),
    FORMER_V(4, "ancien niveau V (CAP, BEP)"),
    FORMER_IV(5, "ancien niveau IV (baccalauréat)"),
    FORMER_III(6, "ancien niveau III (BTS, DUT)"),
    FORMER_II(7, "ancien niveau II (licence, maîtrise)"),
    FORMER_I(8, "ancien niveau I (supérieur à la maîtrise)"),
    LEVEL_1(11, "niveau 1 (savoirs de base)"),
    LEVEL_2(12, "niveau 2"),
    LEVEL_3(13, "niveau 3 (CAP, BEP)"),
    LEVEL_4(14, "niveau 4 (baccalauréat)"),
    LEVEL_5(15, "niveau 5 (bac+2)"),
    LEVEL_6(16, "niveau 6 (bac+3 ou 4)"),
    LEVEL_7(17, "niveau 7 (bac+5)"),
    LEVEL_8(18, "niveau 8 (doctorat)");

    private final int code;
    private final String label;

    Level(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In LHEO. */
    public int code() {
        return code;
    }

    /** From 0 to 8, as the levels are numbered since 2019; the former level I is read as 7, the lower of two. */
    public OptionalInt number() {
        if (this == NOT_GIVEN) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(code >= LEVEL_1.code ? code - LEVEL_1.code + 1 : code - 1);
    }

    public String label() {
        return label;
    }
}
