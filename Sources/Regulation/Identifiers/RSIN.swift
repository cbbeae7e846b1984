/// The number of a legal person or partnership (Rechtspersonen en samenwerkingsverbanden informatienummer).
package enum RSIN {
    /// Checks the form and the test by eleven, which citizen service numbers pass too.
    package static func check(_ text: String) -> IdentifierCheck {
        ElevenTest.check(text, warning: .mayBeCitizenServiceNumber)
    }
}
