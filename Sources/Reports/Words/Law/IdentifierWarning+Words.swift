package import Regulation

extension IdentifierWarning: Worded {
    package var words: Words {
        switch self {
        case .citizenServiceNumber:
            Words(
                "Dit is een BSN. U mag dat alleen gebruiken als een wet dat zegt.",
                "This is a citizen service number. You may only use it where a law says so.")
        case .mayBeCitizenServiceNumber:
            Words("Dit nummer kan ook een BSN zijn.", "This number may also be a citizen service number.")
        case .bearsCitizenServiceNumber:
            Words("Dit oude btw-nummer bevat een BSN.", "This old VAT number contains a citizen service number.")
        case .mayBearCitizenServiceNumber:
            Words("Dit btw-nummer bevat misschien een BSN.", "This VAT number may contain a citizen service number.")
        case .leadingZeroAdded: Words("De nul vooraan is toegevoegd.", "The leading zero was added.")
        case .noCheckDigits:
            Words(
                "Dit nummer heeft geen controlecijfer. Een typefout valt niet op.",
                "This number has no check digit. A typing error goes unseen.")
        case .onlyFormChecked: Words("Alleen de vorm is gecontroleerd.", "Only the form was checked.")
        case .greekPrefixIsEL: Words("Een Grieks btw-nummer begint met EL.", "A Greek VAT number begins with EL.")
        case .unknownCountry:
            Words("Van dit land is de lengte niet bekend.", "The length for this country is not known.")
        }
    }
}
