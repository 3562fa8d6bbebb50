/** A vendor's own module, on the module path. */
module com.example.vendor {
  requires com.fasterxml.jackson.databind;
  requires io.dealership.rules;
  // the messages of Hibernate Validator need it, but its module does not ask for it
  requires jakarta.el;
  requires jakarta.validation;

  opens com.example.vendor to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
