package fr.numericemploi.application.shared;

class RisingIdsTest extends NewIdsContract {
    @Override
    protected NewIds newIds() {
        return new RisingIds();
    }
}
