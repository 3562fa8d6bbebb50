/** A vendor's own module, on the module path. */
module com.example.vendor {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires io.dealership.rules;
  // the messages of Hibernate Validator need it, but its module does not ask for it
  requires jakarta.el;
  requires jakarta.validation;
}
