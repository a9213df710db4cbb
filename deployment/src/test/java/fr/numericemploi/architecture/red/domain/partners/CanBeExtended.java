package fr.numericemploi.architecture.red.domain.partners;

public class CanBeExtended {
    private CanBeExtended() {}

    public static CanBeExtended restore() {
        return new CanBeExtended();
    }
}
