import Facts
package import Regulation

/// The invoices, each on record from its date on, and paid from the day of its payment on.
package enum InvoiceRegister: SteppedView {
    package typealias State = Invoice
    package typealias Part = Whole
    package typealias Values = InvoiceRecord

    package static let name = RegisterName.invoice

    package static func parts(of state: Invoice) -> [(part: Whole, values: InvoiceRecord)] {
        switch state {
        case .notRecorded: []
        case .recorded(let record): [(.whole, record)]
        }
    }
}
