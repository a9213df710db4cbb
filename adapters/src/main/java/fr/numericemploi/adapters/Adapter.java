package fr.numericemploi.adapters;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** One of a kind, made by the container: a port's implementation, a resource, a filter. */
@Stereotype
@Singleton
@Retention(RUNTIME)
@Target(TYPE)
public @interface Adapter {}
