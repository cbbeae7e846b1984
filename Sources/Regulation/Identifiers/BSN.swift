/// The citizen service number (burgerservicenummer), as a check only: the product never stores one as such.
///
/// UAVG Article 46(1) lets only those process it who execute a law that says so; consent cannot stand in for that.
package enum BSN {
    /// Checks the form and the test by eleven.
    package static func check(_ text: String) -> IdentifierCheck {
        ElevenTest.check(text, warning: .citizenServiceNumber)
    }
}
