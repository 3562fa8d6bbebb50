/** A vendor's own module, on the module path. */
module com.example.vendor {
  requires io.dealership.rules;
  requires com.fasterxml.jackson.databind;
  requires jakarta.validation;
}
