package fr.numericemploi.architecture.red.domain.partners;

public final class CanBeMadeByAnyone {
    public CanBeMadeByAnyone() {}

    public static CanBeMadeByAnyone restore() {
        return new CanBeMadeByAnyone();
    }
}
