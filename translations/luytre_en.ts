<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AddressText</name>
        <message>
            <source>the last number of %1 is greater than 255, so it is no IP address. Correct it and press Enter.</source>
            <translation>the last number of %1 is greater than 255, so it is no IP address. Correct it and press Enter.</translation>
        </message>
        <message>
            <source>number %1 of %2 is greater than 255, so it is no IP address. Correct it and press Enter.</source>
            <translation>number %1 of %2 is greater than 255, so it is no IP address. Correct it and press Enter.</translation>
        </message>
        <message>
            <source>after the stroke of %1 there must be a number of bits, at most 32 (128 for IPv6), for instance /24. Correct it and press Enter.</source>
            <translation>after the stroke of %1 there must be a number of bits, at most 32 (128 for IPv6), for instance /24. Correct it and press Enter.</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it as 10.10.20.7, or a range as 10.10.20.0/24. Correct it and press Enter.</source>
            <translation>“%1” is no IP address. Write it as 10.10.20.7, or a range as 10.10.20.0/24. Correct it and press Enter.</translation>
        </message>
    </context>
    <context>
        <name>CellProblems</name>
        <message>
            <source>“%1” is neither yes nor no. Write x for yes, or leave it empty.</source>
            <translation>“%1” is neither yes nor no. Write x for yes, or leave it empty.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number. Write digits only, for instance 24.</source>
            <translation>“%1” is not a whole number. Write digits only, for instance 24.</translation>
        </message>
        <message>
            <source>“%1” is not known yet. Add it to its table first.</source>
            <translation>“%1” is not known yet. Add it to its table first.</translation>
        </message>
        <message>
            <source>“%1” is none of: %2. Choose one of them.</source>
            <translation>“%1” is none of: %2. Choose one of them.</translation>
        </message>
    </context>
    <context>
        <name>ErrorMessage</name>
        <message>
            <source>{file} was not found.</source>
            <translation>{file} was not found.</translation>
        </message>
        <message>
            <source>Look for the file, then open it again.</source>
            <translation>Look for the file, then open it again.</translation>
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation>{file} cannot be read.</translation>
        </message>
        <message>
            <source>Check your rights on the file and the state of the disk.</source>
            <translation>Check your rights on the file and the state of the disk.</translation>
        </message>
        <message>
            <source>There is not enough free space for the whole file.</source>
            <translation>There is not enough free space for the whole file.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk. The dossier is as it was.</source>
            <translation>Free some space or choose another disk. The dossier is as it was.</translation>
        </message>
        <message>
            <source>Read it meanwhile, or close it there and open it here again.</source>
            <translation>Read it meanwhile, or close it there and open it here again.</translation>
        </message>
        <message>
            <source>Choose a file that ends in .luytre, or start a new workspace.</source>
            <translation>Choose a file that ends in .luytre, or start a new workspace.</translation>
        </message>
        <message>
            <source>Stop working in it and restore the last backup. Keep the damaged file.</source>
            <translation>Stop working in it and restore the last backup. Keep the damaged file.</translation>
        </message>
        <message>
            <source>Something went wrong.</source>
            <translation>Something went wrong.</translation>
        </message>
        <message>
            <source>Its name is %1.</source>
            <translation>Its name is %1.</translation>
        </message>
        <message>
            <source>Copy the details and hand them to support.</source>
            <translation>Copy the details and hand them to support.</translation>
        </message>
        <message>
            <source> at line %1, column %2</source>
            <translation> at line %1, column %2</translation>
        </message>
        <message>
            <source> at %1</source>
            <translation> at %1</translation>
        </message>
        <message>
            <source>The name or the folder is wrong, or the file was moved.</source>
            <translation>The name or the folder is wrong, or the file was moved.</translation>
        </message>
        <message>
            <source>It exists, but the operating system does not let it be read.</source>
            <translation>It exists, but the operating system does not let it be read.</translation>
        </message>
        <message>
            <source>{file} cannot be written; nothing was changed.</source>
            <translation>{file} cannot be written; nothing was changed.</translation>
        </message>
        <message>
            <source>The folder does not exist, is read-only, something is there already, or you have no right to write there ({detail}).</source>
            <translation>The folder does not exist, is read-only, something is there already, or you have no right to write there ({detail}).</translation>
        </message>
        <message>
            <source>Choose another place, or get the right to write to this one.</source>
            <translation>Choose another place, or get the right to write to this one.</translation>
        </message>
        <message>
            <source>The disk became full while writing {file}; the old file, if any, is untouched and nothing half-written remains.</source>
            <translation>The disk became full while writing {file}; the old file, if any, is untouched and nothing half-written remains.</translation>
        </message>
        <message>
            <source>{file} changed while it was being worked on.</source>
            <translation>{file} changed while it was being worked on.</translation>
        </message>
        <message>
            <source>Another program is writing to this file.</source>
            <translation>Another program is writing to this file.</translation>
        </message>
        <message>
            <source>Close the other program and try again.</source>
            <translation>Close the other program and try again.</translation>
        </message>
        <message>
            <source>{file} is over a limit ({detail}).</source>
            <translation>{file} is over a limit ({detail}).</translation>
        </message>
        <message>
            <source>The limit protects the machine against files that are far too large or made to do harm.</source>
            <translation>The limit protects the machine against files that are far too large or made to do harm.</translation>
        </message>
        <message>
            <source>Split or shrink the file and try again.</source>
            <translation>Split or shrink the file and try again.</translation>
        </message>
        <message>
            <source>Stopped as asked; nothing was written.</source>
            <translation>Stopped as asked; nothing was written.</translation>
        </message>
        <message>
            <source>The work was interrupted by the user.</source>
            <translation>The work was interrupted by the user.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Start it again when you are ready.</translation>
        </message>
        <message>
            <source>What was written for {file} did not read back as meant, so it was thrown away; the old file is untouched.</source>
            <translation>What was written for {file} did not read back as meant, so it was thrown away; the old file is untouched.</translation>
        </message>
        <message>
            <source>The disk or the memory may be faulty, or the program has a defect ({detail}).</source>
            <translation>The disk or the memory may be faulty, or the program has a defect ({detail}).</translation>
        </message>
        <message>
            <source>Try another disk; if it happens again, copy the details and hand them to support.</source>
            <translation>Try another disk; if it happens again, copy the details and hand them to support.</translation>
        </message>
        <message>
            <source>The program failed inside while working on {file}.</source>
            <translation>The program failed inside while working on {file}.</translation>
        </message>
        <message>
            <source>A part failed where it must not ({detail}).</source>
            <translation>A part failed where it must not ({detail}).</translation>
        </message>
        <message>
            <source>Copy the details and hand them to support; older data was not changed.</source>
            <translation>Copy the details and hand them to support; older data was not changed.</translation>
        </message>
        <message>
            <source>{file} is not well-formed JSON{place}.</source>
            <translation>{file} is not well-formed JSON{place}.</translation>
        </message>
        <message>
            <source>Usually a comma, bracket or quote is missing just before that place.</source>
            <translation>Usually a comma, bracket or quote is missing just before that place.</translation>
        </message>
        <message>
            <source>Mend the file at the place named, then open it again.</source>
            <translation>Mend the file at the place named, then open it again.</translation>
        </message>
        <message>
            <source>The content of {file} does not have the right form{place}.</source>
            <translation>The content of {file} does not have the right form{place}.</translation>
        </message>
        <message>
            <source>A field is missing, unknown or of the wrong kind: {detail}.</source>
            <translation>A field is missing, unknown or of the wrong kind: {detail}.</translation>
        </message>
        <message>
            <source>Mend the field named; a sample dossier shows the names and kinds of all fields.</source>
            <translation>Mend the field named; a sample dossier shows the names and kinds of all fields.</translation>
        </message>
        <message>
            <source>{file} was made by a later version of Lũy Tre ({detail}).</source>
            <translation>{file} was made by a later version of Lũy Tre ({detail}).</translation>
        </message>
        <message>
            <source>This version does not guess at a format that it does not know.</source>
            <translation>This version does not guess at a format that it does not know.</translation>
        </message>
        <message>
            <source>Update Lũy Tre and open it again.</source>
            <translation>Update Lũy Tre and open it again.</translation>
        </message>
        <message>
            <source>The regulation pack “{detail}” named by {file} is not installed.</source>
            <translation>The regulation pack “{detail}” named by {file} is not installed.</translation>
        </message>
        <message>
            <source>The identifier is wrong, or the pack is not on this machine.</source>
            <translation>The identifier is wrong, or the pack is not on this machine.</translation>
        </message>
        <message>
            <source>Ask your office for the regulation pack, then open the dossier again.</source>
            <translation>Ask your office for the regulation pack, then open the dossier again.</translation>
        </message>
        <message>
            <source>The control catalogue “{detail}” is not installed.</source>
            <translation>The control catalogue “{detail}” is not installed.</translation>
        </message>
        <message>
            <source>The regulation pack refers to a catalogue that is not on this machine.</source>
            <translation>The regulation pack refers to a catalogue that is not on this machine.</translation>
        </message>
        <message>
            <source>Ask your office for the catalogue, then open the dossier again.</source>
            <translation>Ask your office for the catalogue, then open the dossier again.</translation>
        </message>
        <message>
            <source>The regulation pack {file} is not valid{place}.</source>
            <translation>The regulation pack {file} is not valid{place}.</translation>
        </message>
        <message>
            <source>{detail}.</source>
            <translation>{detail}.</translation>
        </message>
        <message>
            <source>Mend the file at the place named, or take it out of the folder of regulation packs.</source>
            <translation>Mend the file at the place named, or take it out of the folder of regulation packs.</translation>
        </message>
        <message>
            <source>{file} answers a requirement that the catalogue does not have: {detail}{place}.</source>
            <translation>{file} answers a requirement that the catalogue does not have: {detail}{place}.</translation>
        </message>
        <message>
            <source>The dossier was made with another catalogue, or the clause was mistyped.</source>
            <translation>The dossier was made with another catalogue, or the clause was mistyped.</translation>
        </message>
        <message>
            <source>Check the dossier's regulation pack and the clause named.</source>
            <translation>Check the dossier's regulation pack and the clause named.</translation>
        </message>
        <message>
            <source>The evidence file {file} is missing{place}.</source>
            <translation>The evidence file {file} is missing{place}.</translation>
        </message>
        <message>
            <source>The dossier names it, but its bytes are not in the workspace.</source>
            <translation>The dossier names it, but its bytes are not in the workspace.</translation>
        </message>
        <message>
            <source>Add the file again in the step on evidence, or take the entry out.</source>
            <translation>Add the file again in the step on evidence, or take the entry out.</translation>
        </message>
        <message>
            <source>The evidence file {file} is no longer what it was when the dossier took it{place}.</source>
            <translation>The evidence file {file} is no longer what it was when the dossier took it{place}.</translation>
        </message>
        <message>
            <source>Its SHA-256 or size differs from the dossier's record ({detail}).</source>
            <translation>Its SHA-256 or size differs from the dossier's record ({detail}).</translation>
        </message>
        <message>
            <source>Add the right file again in the step on evidence.</source>
            <translation>Add the right file again in the step on evidence.</translation>
        </message>
        <message>
            <source>Some characters do not exist in the font of the document: {detail}{place}.</source>
            <translation>Some characters do not exist in the font of the document: {detail}{place}.</translation>
        </message>
        <message>
            <source>The document uses one font so that it prints the same everywhere; symbols and foreign scripts are not in it.</source>
            <translation>The document uses one font so that it prints the same everywhere; symbols and foreign scripts are not in it.</translation>
        </message>
        <message>
            <source>Replace the characters named by ordinary text.</source>
            <translation>Replace the characters named by ordinary text.</translation>
        </message>
        <message>
            <source>The dossier has findings that must be settled before it can be exported as a submission.</source>
            <translation>The dossier has findings that must be settled before it can be exported as a submission.</translation>
        </message>
        <message>
            <source>A submission must not lack or contradict what the law requires ({detail}).</source>
            <translation>A submission must not lack or contradict what the law requires ({detail}).</translation>
        </message>
        <message>
            <source>See the list in the step on checking, mend it, and export again; a draft can always be exported.</source>
            <translation>See the list in the step on checking, mend it, and export again; a draft can always be exported.</translation>
        </message>
        <message>
            <source>A document with a secrecy marking cannot be made with this program{place}.</source>
            <translation>A document with a secrecy marking cannot be made with this program{place}.</translation>
        </message>
        <message>
            <source>Documents marked Mật, Tối mật or Tuyệt mật come under the law on state secrets ({detail}).</source>
            <translation>Documents marked Mật, Tối mật or Tuyệt mật come under the law on state secrets ({detail}).</translation>
        </message>
        <message>
            <source>Remove the marking if it is a mistake; if not, write the document on a machine set apart for it.</source>
            <translation>Remove the marking if it is a mistake; if not, write the document on a machine set apart for it.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nothing was found.</translation>
        </message>
        <message>
            <source>Nothing matches what was asked for ({detail}).</source>
            <translation>Nothing matches what was asked for ({detail}).</translation>
        </message>
        <message>
            <source>Try a shorter search, with or without accents.</source>
            <translation>Try a shorter search, with or without accents.</translation>
        </message>
        <message>
            <source>The workspace {file} is held by another process ({detail}).</source>
            <translation>The workspace {file} is held by another process ({detail}).</translation>
        </message>
        <message>
            <source>Only one program at a time may write to a workspace.</source>
            <translation>Only one program at a time may write to a workspace.</translation>
        </message>
        <message>
            <source>The workspace {file} is open read-only and cannot be changed.</source>
            <translation>The workspace {file} is open read-only and cannot be changed.</translation>
        </message>
        <message>
            <source>Another person or program has it open for writing, or the file may not be written.</source>
            <translation>Another person or program has it open for writing, or the file may not be written.</translation>
        </message>
        <message>
            <source>Check your rights on the file, or wait until the other program closes it.</source>
            <translation>Check your rights on the file, or wait until the other program closes it.</translation>
        </message>
        <message>
            <source>The workspace {file} is damaged{place}.</source>
            <translation>The workspace {file} is damaged{place}.</translation>
        </message>
        <message>
            <source>The integrity check failed: {detail}.</source>
            <translation>The integrity check failed: {detail}.</translation>
        </message>
        <message>
            <source>{file} is not a workspace of Lũy Tre.</source>
            <translation>{file} is not a workspace of Lũy Tre.</translation>
        </message>
        <message>
            <source>It lacks the mark of one, or is another kind of file ({detail}).</source>
            <translation>It lacks the mark of one, or is another kind of file ({detail}).</translation>
        </message>
        <message>
            <source>The database of the workspace {file} refused an operation; that change was not saved.</source>
            <translation>The database of the workspace {file} refused an operation; that change was not saved.</translation>
        </message>
        <message>
            <source>Try again; if it happens again, copy the details and hand them to support.</source>
            <translation>Try again; if it happens again, copy the details and hand them to support.</translation>
        </message>
        <message>
            <source>{file} is not a sound PDF file.</source>
            <translation>{file} is not a sound PDF file.</translation>
        </message>
        <message>
            <source>Its structure is wrong, or it was cut short ({detail}).</source>
            <translation>Its structure is wrong, or it was cut short ({detail}).</translation>
        </message>
        <message>
            <source>Get the file again from its sender; do not rely on this one.</source>
            <translation>Get the file again from its sender; do not rely on this one.</translation>
        </message>
        <message>
            <source>{file} is an encrypted PDF.</source>
            <translation>{file} is an encrypted PDF.</translation>
        </message>
        <message>
            <source>Packages are never encrypted in this way, so the program does not open it.</source>
            <translation>Packages are never encrypted in this way, so the program does not open it.</translation>
        </message>
        <message>
            <source>Ask the sender for a file without a password.</source>
            <translation>Ask the sender for a file without a password.</translation>
        </message>
        <message>
            <source>{file} has a PDF structure that is refused on purpose.</source>
            <translation>{file} has a PDF structure that is refused on purpose.</translation>
        </message>
        <message>
            <source>It allows content to be hidden, or viewers to disagree ({detail}).</source>
            <translation>It allows content to be hidden, or viewers to disagree ({detail}).</translation>
        </message>
        <message>
            <source>Ask the sender to export the file again.</source>
            <translation>Ask the sender to export the file again.</translation>
        </message>
        <message>
            <source>{file} is a PDF, but not a package of Lũy Tre.</source>
            <translation>{file} is a PDF, but not a package of Lũy Tre.</translation>
        </message>
        <message>
            <source>There is no dossier data inside.</source>
            <translation>There is no dossier data inside.</translation>
        </message>
        <message>
            <source>Choose a package made by Lũy Tre; the signatures of any PDF can still be examined.</source>
            <translation>Choose a package made by Lũy Tre; the signatures of any PDF can still be examined.</translation>
        </message>
        <message>
            <source>The package {file} contradicts itself{place}.</source>
            <translation>The package {file} contradicts itself{place}.</translation>
        </message>
        <message>
            <source>Its manifest and its content disagree: {detail}.</source>
            <translation>Its manifest and its content disagree: {detail}.</translation>
        </message>
        <message>
            <source>Do not rely on it; ask the sender for the package again.</source>
            <translation>Do not rely on it; ask the sender for the package again.</translation>
        </message>
        <message>
            <source>{file} has no signature field “{detail}”.</source>
            <translation>{file} has no signature field “{detail}”.</translation>
        </message>
        <message>
            <source>The name is mistyped, or this kind of document has no such field (a draft has none).</source>
            <translation>The name is mistyped, or this kind of document has no such field (a draft has none).</translation>
        </message>
        <message>
            <source>Export the package again as a submission, which has places to sign.</source>
            <translation>Export the package again as a submission, which has places to sign.</translation>
        </message>
        <message>
            <source>The field “{detail}” of {file} is signed already.</source>
            <translation>The field “{detail}” of {file} is signed already.</translation>
        </message>
        <message>
            <source>A field is signed once; signing over it would break the old signature.</source>
            <translation>A field is signed once; signing over it would break the old signature.</translation>
        </message>
        <message>
            <source>Choose an empty field, or sign the unsigned file again.</source>
            <translation>Choose an empty field, or sign the unsigned file again.</translation>
        </message>
        <message>
            <source>The password of the key file {file} is wrong.</source>
            <translation>The password of the key file {file} is wrong.</translation>
        </message>
        <message>
            <source>The PKCS#12 file does not open with it.</source>
            <translation>The PKCS#12 file does not open with it.</translation>
        </message>
        <message>
            <source>Enter it again; mind Caps Lock and the keyboard layout.</source>
            <translation>Enter it again; mind Caps Lock and the keyboard layout.</translation>
        </message>
        <message>
            <source>{file} is not a usable PKCS#12 key file.</source>
            <translation>{file} is not a usable PKCS#12 key file.</translation>
        </message>
        <message>
            <source>It is not in that format, or lacks the private key or its certificate ({detail}).</source>
            <translation>It is not in that format, or lacks the private key or its certificate ({detail}).</translation>
        </message>
        <message>
            <source>Export the .p12 or .pfx file again, with the private key.</source>
            <translation>Export the .p12 or .pfx file again, with the private key.</translation>
        </message>
        <message>
            <source>No certificate or revocation list can be read from {file}.</source>
            <translation>No certificate or revocation list can be read from {file}.</translation>
        </message>
        <message>
            <source>It is not an X.509 certificate (PEM, DER, PKCS#7) or revocation list (PEM, DER) ({detail}).</source>
            <translation>It is not an X.509 certificate (PEM, DER, PKCS#7) or revocation list (PEM, DER) ({detail}).</translation>
        </message>
        <message>
            <source>Name the file that the authority publishes.</source>
            <translation>Name the file that the authority publishes.</translation>
        </message>
        <message>
            <source>The certificate in {file} is not valid now.</source>
            <translation>The certificate in {file} is not valid now.</translation>
        </message>
        <message>
            <source>The time of signing is outside its period ({detail}).</source>
            <translation>The time of signing is outside its period ({detail}).</translation>
        </message>
        <message>
            <source>Renew the certificate, or check the clock of the machine.</source>
            <translation>Renew the certificate, or check the clock of the machine.</translation>
        </message>
        <message>
            <source>The certificate in {file} was not issued for signing documents.</source>
            <translation>The certificate in {file} was not issued for signing documents.</translation>
        </message>
        <message>
            <source>Its key usage does not include digital signatures ({detail}).</source>
            <translation>Its key usage does not include digital signatures ({detail}).</translation>
        </message>
        <message>
            <source>Use a certificate issued for signing documents.</source>
            <translation>Use a certificate issued for signing documents.</translation>
        </message>
        <message>
            <source>The key or algorithm in {file} is too weak.</source>
            <translation>The key or algorithm in {file} is too weak.</translation>
        </message>
        <message>
            <source>Such a signature could be forged ({detail}).</source>
            <translation>Such a signature could be forged ({detail}).</translation>
        </message>
        <message>
            <source>Use RSA of 2048 bits or more, or ECDSA P-256 or more.</source>
            <translation>Use RSA of 2048 bits or more, or ECDSA P-256 or more.</translation>
        </message>
        <message>
            <source>The picture {file} cannot be read.</source>
            <translation>The picture {file} cannot be read.</translation>
        </message>
        <message>
            <source>It is not a picture of a known kind, or too large ({detail}).</source>
            <translation>It is not a picture of a known kind, or too large ({detail}).</translation>
        </message>
        <message>
            <source>Save the picture again in a sound form (PNG, JPEG, SVG or PDF for drawings; a PNG with a transparent ground for signatures and seals).</source>
            <translation>Save the picture again in a sound form (PNG, JPEG, SVG or PDF for drawings; a PNG with a transparent ground for signatures and seals).</translation>
        </message>
        <message>
            <source>{file} could not be signed; the original is untouched.</source>
            <translation>{file} could not be signed; the original is untouched.</translation>
        </message>
        <message>
            <source>The cryptographic library failed: {detail}.</source>
            <translation>The cryptographic library failed: {detail}.</translation>
        </message>
        <message>
            <source>{file} is not a sealed file that can be opened.</source>
            <translation>{file} is not a sealed file that can be opened.</translation>
        </message>
        <message>
            <source>It is not CMS AuthEnvelopedData (DER) with AES-GCM ({detail}).</source>
            <translation>It is not CMS AuthEnvelopedData (DER) with AES-GCM ({detail}).</translation>
        </message>
        <message>
            <source>Check that it is the .p7m file that the sender made.</source>
            <translation>Check that it is the .p7m file that the sender made.</translation>
        </message>
        <message>
            <source>{file} is cut short; nothing was written.</source>
            <translation>{file} is cut short; nothing was written.</translation>
        </message>
        <message>
            <source>It ends before the sealed content does ({detail}).</source>
            <translation>It ends before the sealed content does ({detail}).</translation>
        </message>
        <message>
            <source>Copy or download the whole file again.</source>
            <translation>Copy or download the whole file again.</translation>
        </message>
        <message>
            <source>{file} was damaged or changed after sealing; nothing was written.</source>
            <translation>{file} was damaged or changed after sealing; nothing was written.</translation>
        </message>
        <message>
            <source>The authentication tag of the content does not hold ({detail}).</source>
            <translation>The authentication tag of the content does not hold ({detail}).</translation>
        </message>
        <message>
            <source>Get the file again from its sender; do not use this one.</source>
            <translation>Get the file again from its sender; do not use this one.</translation>
        </message>
        <message>
            <source>{file} was not sealed for this key.</source>
            <translation>{file} was not sealed for this key.</translation>
        </message>
        <message>
            <source>The key, or the way of opening it, is not among the receivers ({detail}).</source>
            <translation>The key, or the way of opening it, is not among the receivers ({detail}).</translation>
        </message>
        <message>
            <source>Use the key of the certificate it was sealed for, or ask the sender to seal it again.</source>
            <translation>Use the key of the certificate it was sealed for, or ask the sender to seal it again.</translation>
        </message>
        <message>
            <source>The pass phrase of {file} is wrong.</source>
            <translation>The pass phrase of {file} is wrong.</translation>
        </message>
        <message>
            <source>The sealed file does not open with it.</source>
            <translation>The sealed file does not open with it.</translation>
        </message>
        <message>
            <source>Nothing can be sealed for the certificate in {file}.</source>
            <translation>Nothing can be sealed for the certificate in {file}.</translation>
        </message>
        <message>
            <source>It was not issued for receiving encrypted content ({detail}).</source>
            <translation>It was not issued for receiving encrypted content ({detail}).</translation>
        </message>
        <message>
            <source>Ask the receiver for a certificate for key encipherment or agreement, or seal with a pass phrase.</source>
            <translation>Ask the receiver for a certificate for key encipherment or agreement, or seal with a pass phrase.</translation>
        </message>
        <message>
            <source>The trust list is locked by the administrator and cannot be changed here.</source>
            <translation>The trust list is locked by the administrator and cannot be changed here.</translation>
        </message>
        <message>
            <source>This machine uses the list at {file}.</source>
            <translation>This machine uses the list at {file}.</translation>
        </message>
        <message>
            <source>Ask the administrator to change that list.</source>
            <translation>Ask the administrator to change that list.</translation>
        </message>
        <message>
            <source>No time stamp could be had; the file was not signed.</source>
            <translation>No time stamp could be had; the file was not signed.</translation>
        </message>
        <message>
            <source>The time stamp server did not answer, was too slow, or refused ({detail}).</source>
            <translation>The time stamp server did not answer, was too slow, or refused ({detail}).</translation>
        </message>
        <message>
            <source>Check the address of the server and the network, or sign without a time stamp.</source>
            <translation>Check the address of the server and the network, or sign without a time stamp.</translation>
        </message>
        <message>
            <source>The time stamp received is not usable; the file was not signed.</source>
            <translation>The time stamp received is not usable; the file was not signed.</translation>
        </message>
        <message>
            <source>The answer is not a time stamp of this signature ({detail}).</source>
            <translation>The answer is not a time stamp of this signature ({detail}).</translation>
        </message>
        <message>
            <source>Do not use this server; choose another time stamp authority.</source>
            <translation>Do not use this server; choose another time stamp authority.</translation>
        </message>
        <message>
            <source>{file} is not a usable revocation list (CRL) or OCSP answer.</source>
            <translation>{file} is not a usable revocation list (CRL) or OCSP answer.</translation>
        </message>
        <message>
            <source>It is not in that format, or its signature does not hold ({detail}).</source>
            <translation>It is not in that format, or its signature does not hold ({detail}).</translation>
        </message>
        <message>
            <source>Get it again from the authority.</source>
            <translation>Get it again from the authority.</translation>
        </message>
        <message>
            <source>Revocation data is missing, so that level cannot be made.</source>
            <translation>Revocation data is missing, so that level cannot be made.</translation>
        </message>
        <message>
            <source>No CRL or OCSP answer on hand that is in force speaks of the certificate: {detail}.</source>
            <translation>No CRL or OCSP answer on hand that is in force speaks of the certificate: {detail}.</translation>
        </message>
        <message>
            <source>Add the revocation lists of the authority, or sign at a lower level.</source>
            <translation>Add the revocation lists of the authority, or sign at a lower level.</translation>
        </message>
        <message>
            <source>The certificate was revoked; the file was not signed.</source>
            <translation>The certificate was revoked; the file was not signed.</translation>
        </message>
        <message>
            <source>The authority revoked: {detail}.</source>
            <translation>The authority revoked: {detail}.</translation>
        </message>
        <message>
            <source>Ask the authority for a new certificate.</source>
            <translation>Ask the authority for a new certificate.</translation>
        </message>
        <message>
            <source>{file} is not a usable token driver.</source>
            <translation>{file} is not a usable token driver.</translation>
        </message>
        <message>
            <source>It cannot be loaded as a PKCS#11 module ({detail}).</source>
            <translation>It cannot be loaded as a PKCS#11 module ({detail}).</translation>
        </message>
        <message>
            <source>Choose the driver that came with the token.</source>
            <translation>Choose the driver that came with the token.</translation>
        </message>
        <message>
            <source>The token driver {file} broke down or does not answer.</source>
            <translation>The token driver {file} broke down or does not answer.</translation>
        </message>
        <message>
            <source>It crashed, or took too long ({detail}); nothing was written.</source>
            <translation>It crashed, or took too long ({detail}); nothing was written.</translation>
        </message>
        <message>
            <source>Pull the token out, plug it in and try again; if it happens again, update the driver.</source>
            <translation>Pull the token out, plug it in and try again; if it happens again, update the driver.</translation>
        </message>
        <message>
            <source>No such token was found.</source>
            <translation>No such token was found.</translation>
        </message>
        <message>
            <source>It may not be plugged in, be named otherwise, or lack its driver (there are: {detail}).</source>
            <translation>It may not be plugged in, be named otherwise, or lack its driver (there are: {detail}).</translation>
        </message>
        <message>
            <source>Plug it in again, then run the self-test of the token.</source>
            <translation>Plug it in again, then run the self-test of the token.</translation>
        </message>
        <message>
            <source>Several tokens or certificates fit: {detail}.</source>
            <translation>Several tokens or certificates fit: {detail}.</translation>
        </message>
        <message>
            <source>The program does not choose a key for you.</source>
            <translation>The program does not choose a key for you.</translation>
        </message>
        <message>
            <source>Choose the token and the certificate.</source>
            <translation>Choose the token and the certificate.</translation>
        </message>
        <message>
            <source>The token {file} has no such certificate, or no private key to it.</source>
            <translation>The token {file} has no such certificate, or no private key to it.</translation>
        </message>
        <message>
            <source>The key is found by the ID of the certificate (there are: {detail}).</source>
            <translation>The key is found by the ID of the certificate (there are: {detail}).</translation>
        </message>
        <message>
            <source>Choose another certificate; if the key is missing, ask the issuer.</source>
            <translation>Choose another certificate; if the key is missing, ask the issuer.</translation>
        </message>
        <message>
            <source>The token {file} refused an operation.</source>
            <translation>The token {file} refused an operation.</translation>
        </message>
        <message>
            <source>The token or its driver answered: {detail}.</source>
            <translation>The token or its driver answered: {detail}.</translation>
        </message>
        <message>
            <source>Run the self-test of the token and hand its report to support.</source>
            <translation>Run the self-test of the token and hand its report to support.</translation>
        </message>
        <message>
            <source>The PIN of the token {file} is wrong.</source>
            <translation>The PIN of the token {file} is wrong.</translation>
        </message>
        <message>
            <source>The token refused it and one try is used up ({detail}); the program does not try again by itself.</source>
            <translation>The token refused it and one try is used up ({detail}); the program does not try again by itself.</translation>
        </message>
        <message>
            <source>Enter it with care; after too many wrong ones the token locks.</source>
            <translation>Enter it with care; after too many wrong ones the token locks.</translation>
        </message>
        <message>
            <source>The PIN of the token {file} cannot be used yet.</source>
            <translation>The PIN of the token {file} cannot be used yet.</translation>
        </message>
        <message>
            <source>The token wants it set or changed first ({detail}).</source>
            <translation>The token wants it set or changed first ({detail}).</translation>
        </message>
        <message>
            <source>Change it with the maker's tool, then sign again.</source>
            <translation>Change it with the maker's tool, then sign again.</translation>
        </message>
        <message>
            <source>The token {file} has one PIN try left; it was not used.</source>
            <translation>The token {file} has one PIN try left; it was not used.</translation>
        </message>
        <message>
            <source>One more wrong PIN locks it, so the last try needs an explicit yes.</source>
            <translation>One more wrong PIN locks it, so the last try needs an explicit yes.</translation>
        </message>
        <message>
            <source>If you are sure of the PIN, say yes when asked.</source>
            <translation>If you are sure of the PIN, say yes when asked.</translation>
        </message>
        <message>
            <source>The token {file} is locked after too many wrong PINs.</source>
            <translation>The token {file} is locked after too many wrong PINs.</translation>
        </message>
        <message>
            <source>It locks itself to protect the private key; the PIN is no longer asked for.</source>
            <translation>It locks itself to protect the private key; the PIN is no longer asked for.</translation>
        </message>
        <message>
            <source>Ask the issuer to unlock it.</source>
            <translation>Ask the issuer to unlock it.</translation>
        </message>
        <message>
            <source>The token {file} was pulled out while in use; nothing was written.</source>
            <translation>The token {file} was pulled out while in use; nothing was written.</translation>
        </message>
        <message>
            <source>The reader no longer sees it ({detail}).</source>
            <translation>The reader no longer sees it ({detail}).</translation>
        </message>
        <message>
            <source>Plug it in and sign again.</source>
            <translation>Plug it in and sign again.</translation>
        </message>
        <message>
            <source>That could not be done: {detail}.</source>
            <translation>That could not be done: {detail}.</translation>
        </message>
        <message>
            <source>The program asked one of its parts for something it does not do.</source>
            <translation>The program asked one of its parts for something it does not do.</translation>
        </message>
        <message>
            <source>This machine lacks what the program needs: {detail}.</source>
            <translation>This machine lacks what the program needs: {detail}.</translation>
        </message>
        <message>
            <source>A part of the system is not installed or cannot be used.</source>
            <translation>A part of the system is not installed or cannot be used.</translation>
        </message>
        <message>
            <source>Install the program again with the packages it needs.</source>
            <translation>Install the program again with the packages it needs.</translation>
        </message>
    </context>
    <context>
        <name>InventoryTables</name>
        <message>
            <source>Zone of our own</source>
            <translation>Zone of our own</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind of zone</source>
            <translation>Kind of zone</translation>
        </message>
        <message>
            <source>Private ranges</source>
            <translation>Private ranges</translation>
        </message>
        <message>
            <source>Public addresses</source>
            <translation>Public addresses</translation>
        </message>
        <message>
            <source>VLAN</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Deployed</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>What is in it</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP address</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Main device</source>
            <translation>Main device</translation>
        </message>
        <message>
            <source>Redundant</source>
            <translation>Redundant</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Web server</source>
            <translation>Web server</translation>
        </message>
        <message>
            <source>Application server</source>
            <translation>Application server</translation>
        </message>
        <message>
            <source>Database server</source>
            <translation>Database server</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mail server</translation>
        </message>
        <message>
            <source>File server</source>
            <translation>File server</translation>
        </message>
        <message>
            <source>Directory server</source>
            <translation>Directory server</translation>
        </message>
        <message>
            <source>Management server</source>
            <translation>Management server</translation>
        </message>
        <message>
            <source>Other server</source>
            <translation>Other server</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Operating system</translation>
        </message>
        <message>
            <source>Virtual</source>
            <translation>Virtual</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>On servers</source>
            <translation>On servers</translation>
        </message>
        <message>
            <source>Run by others</source>
            <translation>Run by others</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Component</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Encrypted</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Protocols, ports</source>
            <translation>Protocols, ports</translation>
        </message>
        <message>
            <source>What controls it</source>
            <translation>What controls it</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Management</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provider</translation>
        </message>
        <message>
            <source>Kind of line</source>
            <translation>Kind of line</translation>
        </message>
        <message>
            <source>Bandwidth (Mbps)</source>
            <translation>Bandwidth (Mbps)</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Logical model</source>
            <translation>Logical model</translation>
        </message>
        <message>
            <source>Physical model</source>
            <translation>Physical model</translation>
        </message>
        <message>
            <source>Other drawing</source>
            <translation>Other drawing</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>Shows</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Picture file</source>
            <translation>Picture file</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Goes from</source>
            <translation>Goes from</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Goes to</translation>
        </message>
    </context>
    <context>
        <name>PartFields</name>
        <message>
            <source>Name of the unit</source>
            <translation>Name of the unit</translation>
        </message>
        <message>
            <source>Document that sets functions and duties</source>
            <translation>Document that sets functions and duties</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Office held</source>
            <translation>Office held</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Title of the document</source>
            <translation>Title of the document</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>The file itself</source>
            <translation>The file itself</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Person to reach</source>
            <translation>Person to reach</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Name of the organisation</translation>
        </message>
        <message>
            <source>Licence or appointment, with number and date</source>
            <translation>Licence or appointment, with number and date</translation>
        </message>
        <message>
            <source>Independent of the operating unit</source>
            <translation>Independent of the operating unit</translation>
        </message>
        <message>
            <source>Last carried out</source>
            <translation>Last carried out</translation>
        </message>
        <message>
            <source>Next planned</source>
            <translation>Next planned</translation>
        </message>
    </context>
    <context>
        <name>StatusLook</name>
        <message>
            <source>Met</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>In part</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Not met</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>Unanswered</translation>
        </message>
    </context>
    <context>
        <name>TokenKeys</name>
        <message>
            <source>%1 – token %2, certificate until %3</source>
            <translation>%1 – token %2, certificate until %3</translation>
        </message>
        <message>
            <source>A wrong PIN was entered before; few tries are left.</source>
            <translation>A wrong PIN was entered before; few tries are left.</translation>
        </message>
        <message>
            <source>This is the last try. One more wrong PIN locks the token.</source>
            <translation>This is the last try. One more wrong PIN locks the token.</translation>
        </message>
        <message>
            <source>The token is locked. The issuer must unlock it.</source>
            <translation>The token is locked. The issuer must unlock it.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ArchitecturePage</name>
        <message>
            <source>Zones and IP</source>
            <translation>Zones and IP</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Devices</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servers</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Flows</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Drawings, texts, hosting</source>
            <translation>Drawings, texts, hosting</translation>
        </message>
        <message>
            <source>Tables of the architecture</source>
            <translation>Tables of the architecture</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Paste rows copied in Excel from the current cell on (Ctrl+V)</source>
            <translation>Paste rows copied in Excel from the current cell on (Ctrl+V)</translation>
        </message>
        <message>
            <source>Delete rows</source>
            <translation>Delete rows</translation>
        </message>
        <message>
            <source>Take the selected rows out (Del)</source>
            <translation>Take the selected rows out (Del)</translation>
        </message>
        <message>
            <source>Models in words</source>
            <translation>Models in words</translation>
        </message>
        <message>
            <source>Logical model</source>
            <translation>Logical model</translation>
        </message>
        <message>
            <source>Physical model</source>
            <translation>Physical model</translation>
        </message>
        <message>
            <source>Drawings</source>
            <translation>Drawings</translation>
        </message>
        <message>
            <source>Pictures are files of the evidence</source>
            <translation>Pictures are files of the evidence</translation>
        </message>
        <message>
            <source>Where the system runs</source>
            <translation>Where the system runs</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>Hosting</translation>
        </message>
        <message>
            <source>Own machine room</source>
            <translation>Own machine room</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation>Data centre</translation>
        </message>
        <message>
            <source>Cloud service</source>
            <translation>Cloud service</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>Separated from other systems</source>
            <translation>Separated from other systems</translation>
        </message>
        <message>
            <source>Contract or decision</source>
            <translation>Contract or decision</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
        <message>
            <source>Its date</source>
            <translation>Its date</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>More about the hosting</source>
            <translation>More about the hosting</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::AssessmentPage</name>
        <message>
            <source>Families of requirements</source>
            <translation>Families of requirements</translation>
        </message>
        <message>
            <source>Find a requirement (accents optional)</source>
            <translation>Find a requirement (accents optional)</translation>
        </message>
        <message>
            <source>Find a requirement</source>
            <translation>Find a requirement</translation>
        </message>
        <message>
            <source>Next unanswered (N)</source>
            <translation>Next unanswered (N)</translation>
        </message>
        <message>
            <source>Unanswered %1</source>
            <translation>Unanswered %1</translation>
        </message>
        <message>
            <source>No evidence %1</source>
            <translation>No evidence %1</translation>
        </message>
        <message>
            <source>Raised %1</source>
            <translation>Raised %1</translation>
        </message>
        <message>
            <source>Overdue %1</source>
            <translation>Overdue %1</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Requirements</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1, %2 of %3 answered</translation>
        </message>
        <message>
            <source>All requirements</source>
            <translation>All requirements</translation>
        </message>
        <message>
            <source>No requirement matches. Clear the filter to see all %1.</source>
            <translation>No requirement matches. Clear the filter to see all %1.</translation>
        </message>
        <message>
            <source>%1 of %2 requirements</source>
            <translation>%1 of %2 requirements</translation>
        </message>
        <message numerus="yes">
            <source>%n requirement(s)</source>
            <translation>
                <numerusform>%n requirement</numerusform>
                <numerusform>%n requirements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Everything is answered. Next step: evidence and check.</source>
            <translation>Everything is answered. Next step: evidence and check.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::CheckPage</name>
        <message>
            <source>What the check found</source>
            <translation>What the check found</translation>
        </message>
        <message numerus="yes">
            <source>The package cannot be handed in yet: %n blocking error(s)</source>
            <translation>
                <numerusform>The package cannot be handed in yet: %n blocking error</numerusform>
                <numerusform>The package cannot be handed in yet: %n blocking errors</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing blocks. The package can be signed and handed in.</source>
            <translation>Nothing blocks. The package can be signed and handed in.</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s), </source>
            <translation>
                <numerusform>%n warning, </numerusform>
                <numerusform>%n warnings, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of advice</source>
            <translation>
                <numerusform>%n piece of advice</numerusform>
                <numerusform>%n pieces of advice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ChoiceField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::CommandPalette</name>
        <message>
            <source>Find everything</source>
            <translation>Find everything</translation>
        </message>
        <message>
            <source>Type to find: &gt; commands, @ dossiers, # requirements</source>
            <translation>Type to find: &gt; commands, @ dossiers, # requirements</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DateField</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write day/month/year, for instance 05/10/2026.</source>
            <translation>“%1” is not a date. Write day/month/year, for instance 05/10/2026.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DocumentsPage</name>
        <message>
            <source>Design document</source>
            <translation>Design document</translation>
        </message>
        <message>
            <source>Professional opinion of the specialised unit</source>
            <translation>Professional opinion of the specialised unit</translation>
        </message>
        <message>
            <source>Asked for at this level</source>
            <translation>Asked for at this level</translation>
        </message>
        <message>
            <source>Cover letter</source>
            <translation>Cover letter</translation>
        </message>
        <message>
            <source>Number of the letter</source>
            <translation>Number of the letter</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Date of the letter</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>Copies to</translation>
        </message>
        <message>
            <source>Kept by (after “VT”)</source>
            <translation>Kept by (after “VT”)</translation>
        </message>
        <message>
            <source>Signs on behalf of</source>
            <translation>Signs on behalf of</translation>
        </message>
        <message>
            <source>Office of the signer</source>
            <translation>Office of the signer</translation>
        </message>
        <message>
            <source>Name of the signer</source>
            <translation>Name of the signer</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Prepared by</translation>
        </message>
        <message>
            <source>Office of the preparer</source>
            <translation>Office of the preparer</translation>
        </message>
        <message>
            <source>Authorisations of the owner</source>
            <translation>Authorisations of the owner</translation>
        </message>
        <message>
            <source>Authorisation %1</source>
            <translation>Authorisation %1</translation>
        </message>
        <message>
            <source>Add an authorisation</source>
            <translation>Add an authorisation</translation>
        </message>
        <message>
            <source>Remove authorisation %1</source>
            <translation>Remove authorisation %1</translation>
        </message>
        <message>
            <source>None. Add one where the owner has authorised another organisation in writing.</source>
            <translation>None. Add one where the owner has authorised another organisation in writing.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Organisation authorised</source>
            <translation>Organisation authorised</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Scope of the authorisation</source>
            <translation>Scope of the authorisation</translation>
        </message>
        <message>
            <source>Responsibilities</source>
            <translation>Responsibilities</translation>
        </message>
        <message>
            <source>The file itself</source>
            <translation>The file itself</translation>
        </message>
        <message>
            <source>Other operating units</source>
            <translation>Other operating units</translation>
        </message>
        <message>
            <source>Operating unit %1</source>
            <translation>Operating unit %1</translation>
        </message>
        <message>
            <source>Add an operating unit</source>
            <translation>Add an operating unit</translation>
        </message>
        <message>
            <source>Remove operating unit %1</source>
            <translation>Remove operating unit %1</translation>
        </message>
        <message>
            <source>None. The unit of step 1 is the only one.</source>
            <translation>None. The unit of step 1 is the only one.</translation>
        </message>
        <message>
            <source>Level approved before</source>
            <translation>Level approved before</translation>
        </message>
        <message>
            <source>Whether there was one is said in step 1</source>
            <translation>Whether there was one is said in step 1</translation>
        </message>
        <message>
            <source>Level approved</source>
            <translation>Level approved</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierListModel</name>
        <message>
            <source>(no name yet)</source>
            <translation>(no name yet)</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>No level yet</source>
            <translation>No level yet</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>In preparation</source>
            <translation>In preparation</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Information system</source>
            <translation>Information system</translation>
        </message>
        <message>
            <source>Operating unit</source>
            <translation>Operating unit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Last changed</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierTable</name>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DossierView</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Saves as you type</translation>
        </message>
        <message>
            <source>Tab to the next field, Ctrl+PgDn to the next step</source>
            <translation>Tab to the next field, Ctrl+PgDn to the next step</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::DrawingsPane</name>
        <message>
            <source>Drawings</source>
            <translation>Drawings</translation>
        </message>
        <message>
            <source>The current drawing</source>
            <translation>The current drawing</translation>
        </message>
        <message>
            <source>Add a picture…</source>
            <translation>Add a picture…</translation>
        </message>
        <message>
            <source>Or paste one (Ctrl+V in the table), or drop files here. PNG, JPEG, SVG, PDF.</source>
            <translation>Or paste one (Ctrl+V in the table), or drop files here. PNG, JPEG, SVG, PDF.</translation>
        </message>
        <message>
            <source>Add a picture</source>
            <translation>Add a picture</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</source>
            <translation>Pictures (*.png *.jpg *.jpeg *.svg *.pdf)</translation>
        </message>
        <message>
            <source>Add picture: %1</source>
            <translation>Add picture: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ErrorStrip</name>
        <message>
            <source>Copy details</source>
            <translation>Copy details</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::EvidenceField</name>
        <message>
            <source>(cited only, no file)</source>
            <translation>(cited only, no file)</translation>
        </message>
        <message>
            <source>%1 (not in the dossier)</source>
            <translation>%1 (not in the dossier)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ExportPage</name>
        <message>
            <source>%1 percent done</source>
            <translation>%1 percent done</translation>
        </message>
        <message>
            <source>The package</source>
            <translation>The package</translation>
        </message>
        <message>
            <source>S&amp;ubmission, with places to sign</source>
            <translation>S&amp;ubmission, with places to sign</translation>
        </message>
        <message>
            <source>D&amp;raft, watermarked, cannot be signed</source>
            <translation>D&amp;raft, watermarked, cannot be signed</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>Fi&amp;le</translation>
        </message>
        <message>
            <source>E&amp;xport the package</source>
            <translation>E&amp;xport the package</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Sign now</source>
            <translation>Sign now</translation>
        </message>
        <message>
            <source>Preparer</source>
            <translation>Preparer</translation>
        </message>
        <message>
            <source>Head of the unit</source>
            <translation>Head of the unit</translation>
        </message>
        <message>
            <source>Seal of the unit</source>
            <translation>Seal of the unit</translation>
        </message>
        <message>
            <source>A file .p12 or .pfx</source>
            <translation>A file .p12 or .pfx</translation>
        </message>
        <message>
            <source>&amp;Who signs</source>
            <translation>&amp;Who signs</translation>
        </message>
        <message>
            <source>&amp;Key file</source>
            <translation>&amp;Key file</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Reaso&amp;n</source>
            <translation>Reaso&amp;n</translation>
        </message>
        <message>
            <source>Si&amp;gn</source>
            <translation>Si&amp;gn</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx)</source>
            <translation>Key files (*.p12 *.pfx)</translation>
        </message>
        <message numerus="yes">
            <source>Cannot be made yet: %n blocking error(s). See the step before.</source>
            <translation>
                <numerusform>Cannot be made yet: %n blocking error. See the step before.</numerusform>
                <numerusform>Cannot be made yet: %n blocking errors. See the step before.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the package</source>
            <translation>Export the package</translation>
        </message>
        <message>
            <source>Packages (*.pdf)</source>
            <translation>Packages (*.pdf)</translation>
        </message>
        <message>
            <source>Written and read back: %1
%2 pages, %3, level %4</source>
            <translation>Written and read back: %1
%2 pages, %3, level %4</translation>
        </message>
        <message>
            <source>Open the f&amp;older</source>
            <translation>Open the f&amp;older</translation>
        </message>
        <message>
            <source>&amp;Choose the place…</source>
            <translation>&amp;Choose the place…</translation>
        </message>
        <message>
            <source>Choo&amp;se the file…</source>
            <translation>Choo&amp;se the file…</translation>
        </message>
        <message>
            <source>A key file (.p12, .pfx)</source>
            <translation>A key file (.p12, .pfx)</translation>
        </message>
        <message>
            <source>Look for &amp;tokens</source>
            <translation>Look for &amp;tokens</translation>
        </message>
        <message>
            <source>Key &amp;in</source>
            <translation>Key &amp;in</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FactCard</name>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Answer: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::Field</name>
        <message>
            <source>Change: %1</source>
            <translation>Change: %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FindingsModel</name>
        <message>
            <source>Keeps the package from being handed in</source>
            <translation>Keeps the package from being handed in</translation>
        </message>
        <message>
            <source>Worth another look</source>
            <translation>Worth another look</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Step %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::FirstStart</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>Welcome to Lũy Tre</source>
            <translation>Welcome to Lũy Tre</translation>
        </message>
        <message>
            <source>Lũy Tre makes the security dossier of an information system with you, step by step, and hands it in as one signed package.</source>
            <translation>Lũy Tre makes the security dossier of an information system with you, step by step, and hands it in as one signed package.</translation>
        </message>
        <message>
            <source>You say what is there; the program works out the level and names the articles.</source>
            <translation>You say what is there; the program works out the level and names the articles.</translation>
        </message>
        <message>
            <source>Every word is saved as you type. There is nothing to save and nothing to lose.</source>
            <translation>Every word is saved as you type. There is nothing to save and nothing to lose.</translation>
        </message>
        <message>
            <source>Everything stays in one file on this machine. Lũy Tre sends nothing over a network.</source>
            <translation>Everything stays in one file on this machine. Lũy Tre sends nothing over a network.</translation>
        </message>
        <message>
            <source>Which unit is yours?</source>
            <translation>Which unit is yours?</translation>
        </message>
        <message>
            <source>Told once, used in every dossier. It can be changed later in each dossier.</source>
            <translation>Told once, used in every dossier. It can be changed later in each dossier.</translation>
        </message>
        <message>
            <source>Name of the &amp;unit</source>
            <translation>Name of the &amp;unit</translation>
        </message>
        <message>
            <source>Body &amp;above it</source>
            <translation>Body &amp;above it</translation>
        </message>
        <message>
            <source>Your na&amp;me</source>
            <translation>Your na&amp;me</translation>
        </message>
        <message>
            <source>Your &amp;office</source>
            <translation>Your &amp;office</translation>
        </message>
        <message>
            <source>Where does the workspace lie?</source>
            <translation>Where does the workspace lie?</translation>
        </message>
        <message>
            <source>One file holds all dossiers, their evidence and their history. A folder that is backed up is a good place.</source>
            <translation>One file holds all dossiers, their evidence and their history. A folder that is backed up is a good place.</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Choose…</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Workspaces (*.luytre)</source>
            <translation>Workspaces (*.luytre)</translation>
        </message>
        <message>
            <source>Bring in the samples?</source>
            <translation>Bring in the samples?</translation>
        </message>
        <message>
            <source>Eight invented dossiers of levels 1 to 5 show what a finished one looks like. They are marked as samples and never count as yours.</source>
            <translation>Eight invented dossiers of levels 1 to 5 show what a finished one looks like. They are marked as samples and never count as yours.</translation>
        </message>
        <message>
            <source>Start &amp;with the samples</source>
            <translation>Start &amp;with the samples</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Your unit</source>
            <translation>Your unit</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Samples</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Step %1 of %2: %3</translation>
        </message>
        <message>
            <source>&amp;Start without samples</source>
            <translation>&amp;Start without samples</translation>
        </message>
        <message>
            <source>Co&amp;ntinue</source>
            <translation>Co&amp;ntinue</translation>
        </message>
        <message>
            <source>Fi&amp;le of the workspace</source>
            <translation>Fi&amp;le of the workspace</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::GeneralPage</name>
        <message>
            <source>The information system</source>
            <translation>The information system</translation>
        </message>
        <message>
            <source>Name of the system</source>
            <translation>Name of the system</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Whom it serves</source>
            <translation>Whom it serves</translation>
        </message>
        <message>
            <source>Staff who use it</source>
            <translation>Staff who use it</translation>
        </message>
        <message>
            <source>Workstations</source>
            <translation>Workstations</translation>
        </message>
        <message>
            <source>Owner of the system</source>
            <translation>Owner of the system</translation>
        </message>
        <message>
            <source>A system has exactly one owner</source>
            <translation>A system has exactly one owner</translation>
        </message>
        <message>
            <source>Operating unit</source>
            <translation>Operating unit</translation>
        </message>
        <message>
            <source>Specialised unit for security</source>
            <translation>Specialised unit for security</translation>
        </message>
        <message>
            <source>Where the system stands</source>
            <translation>Where the system stands</translation>
        </message>
        <message>
            <source>Appraising body</source>
            <translation>Appraising body</translation>
        </message>
        <message>
            <source>Dossier prepared on</source>
            <translation>Dossier prepared on</translation>
        </message>
        <message>
            <source>Approval planned for</source>
            <translation>Approval planned for</translation>
        </message>
        <message>
            <source>In operation</source>
            <translation>In operation</translation>
        </message>
        <message>
            <source>In operation since</source>
            <translation>In operation since</translation>
        </message>
        <message>
            <source>Being built or upgraded</source>
            <translation>Being built or upgraded</translation>
        </message>
        <message>
            <source>Project begun on</source>
            <translation>Project begun on</translation>
        </message>
        <message>
            <source>Level approved before</source>
            <translation>Level approved before</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::GradeField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HelpPane</name>
        <message>
            <source>Close the help</source>
            <translation>Close the help</translation>
        </message>
        <message>
            <source>Close the help (F1 shows it again)</source>
            <translation>Close the help (F1 shows it again)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Nothing is written about this field yet.</source>
            <translation>Nothing is written about this field yet.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HistoryDialog</name>
        <message>
            <source>&amp;Go back to this state</source>
            <translation>&amp;Go back to this state</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>States of the dossier, newest first</source>
            <translation>States of the dossier, newest first</translation>
        </message>
        <message>
            <source>What differs from now</source>
            <translation>What differs from now</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Choose a state to see what differs from now.</source>
            <translation>Choose a state to see what differs from now.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n change(s)</source>
            <translation>
                <numerusform>%1, %2: %n change</numerusform>
                <numerusform>%1, %2: %n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2” then, “%3” now</source>
            <translation>%1: “%2” then, “%3” now</translation>
        </message>
        <message>
            <source>The same as now.</source>
            <translation>The same as now.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) from now</source>
            <translation>
                <numerusform>%n difference from now</numerusform>
                <numerusform>%n differences from now</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to an earlier state</source>
            <translation>Go back to an earlier state</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::HomePage</name>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>No dossier yet. Start a new one, or look at the samples first.</source>
            <translation>No dossier yet. Start a new one, or look at the samples first.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>&amp;New dossier</source>
            <translation>&amp;New dossier</translation>
        </message>
        <message>
            <source>Open &amp;package…</source>
            <translation>Open &amp;package…</translation>
        </message>
        <message>
            <source>Look at the sa&amp;mples</source>
            <translation>Look at the sa&amp;mples</translation>
        </message>
        <message>
            <source>%1. Nothing waits.</source>
            <translation>%1. Nothing waits.</translation>
        </message>
        <message numerus="yes">
            <source>%1. %n thing(s) wait.</source>
            <translation>
                <numerusform>%1. %n thing wait.</numerusform>
                <numerusform>%1. %n things wait.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryDelegate</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryModel</name>
        <message>
            <source>Change: %1</source>
            <translation>Change: %1</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n row(s)</source>
            <translation>
                <numerusform>Remove %n row</numerusform>
                <numerusform>Remove %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Empty %n cell(s)</source>
            <translation>
                <numerusform>Empty %n cell</numerusform>
                <numerusform>Empty %n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paste %n row(s)</source>
            <translation>
                <numerusform>Paste %n row</numerusform>
                <numerusform>Paste %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::InventoryView</name>
        <message>
            <source>Type to add a row, or paste many rows from Excel (Ctrl+V)</source>
            <translation>Type to add a row, or paste many rows from Excel (Ctrl+V)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelBadge</name>
        <message>
            <source>No level yet</source>
            <translation>No level yet</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>At least level %1</source>
            <translation>At least level %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelPage</name>
        <message>
            <source>The level and why</source>
            <translation>The level and why</translation>
        </message>
        <message>
            <source>Components of the system</source>
            <translation>Components of the system</translation>
        </message>
        <message>
            <source>Add a component</source>
            <translation>Add a component</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove this component</source>
            <translation>Remove this component</translation>
        </message>
        <message>
            <source>No component yet. A component is a part of the system that is graded on its own; most systems have one.</source>
            <translation>No component yet. A component is a part of the system that is graded on its own; most systems have one.</translation>
        </message>
        <message>
            <source>Level proposed</source>
            <translation>Level proposed</translation>
        </message>
        <message>
            <source>Only where it is above the computed one</source>
            <translation>Only where it is above the computed one</translation>
        </message>
        <message>
            <source>Proposed instead</source>
            <translation>Proposed instead</translation>
        </message>
        <message>
            <source>Why a higher level is proposed</source>
            <translation>Why a higher level is proposed</translation>
        </message>
        <message>
            <source>Statement for a high level</source>
            <translation>Statement for a high level</translation>
        </message>
        <message>
            <source>Asked for at this level</source>
            <translation>Asked for at this level</translation>
        </message>
        <message>
            <source>Systems connected to it or influencing it</source>
            <translation>Systems connected to it or influencing it</translation>
        </message>
        <message>
            <source>Risks of attack and their effect</source>
            <translation>Risks of attack and their effect</translation>
        </message>
        <message>
            <source>Scope and degree of the effect</source>
            <translation>Scope and degree of the effect</translation>
        </message>
        <message>
            <source>Why it must run 24/7</source>
            <translation>Why it must run 24/7</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(no name yet)</translation>
        </message>
        <message>
            <source>Name of the component</source>
            <translation>Name of the component</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>What it is for</translation>
        </message>
        <message>
            <source>Decided from outside</source>
            <translation>Decided from outside</translation>
        </message>
        <message>
            <source>Leave empty where there is none</source>
            <translation>Leave empty where there is none</translation>
        </message>
        <message>
            <source>Decision or report behind it</source>
            <translation>Decision or report behind it</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LevelPane</name>
        <message>
            <source>Applies</source>
            <translation>Applies</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>No level yet</source>
            <translation>No level yet</translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>At least level %1</source>
            <translation>At least level %1</translation>
        </message>
        <message>
            <source>Proposed above the computed level</source>
            <translation>Proposed above the computed level</translation>
        </message>
        <message numerus="yes">
            <source>The highest of %n component(s)</source>
            <translation>
                <numerusform>The highest of %n component</numerusform>
                <numerusform>The highest of %n components</numerusform>
            </translation>
        </message>
        <message>
            <source>Why level %1</source>
            <translation>Why level %1</translation>
        </message>
        <message>
            <source>Which criteria apply</source>
            <translation>Which criteria apply</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Questions still open</source>
            <translation>Questions still open</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Only what applies</source>
            <translation>Only what applies</translation>
        </message>
        <message numerus="yes">
            <source>Show %n criteria that do not apply</source>
            <translation>
                <numerusform>Show %n criteria that do not apply</numerusform>
                <numerusform>Show %n criteria that do not apply</numerusform>
            </translation>
        </message>
        <message>
            <source>What would change the level</source>
            <translation>What would change the level</translation>
        </message>
        <message>
            <source>No criterion would apply, if one of these:</source>
            <translation>No criterion would apply, if one of these:</translation>
        </message>
        <message>
            <source>Up to level %1, if one of these:</source>
            <translation>Up to level %1, if one of these:</translation>
        </message>
        <message>
            <source>Down to level %1, if one of these:</source>
            <translation>Down to level %1, if one of these:</translation>
        </message>
        <message>
            <source>Higher</source>
            <translation>Higher</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Lower</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>No single answer of this component would lower it.</source>
            <translation>No single answer of this component would lower it.</translation>
        </message>
        <message>
            <source>Found by trying each answer alone, all others as they are.</source>
            <translation>Found by trying each answer alone, all others as they are.</translation>
        </message>
        <message>
            <source>%1: also %2</source>
            <translation>%1: also %2</translation>
        </message>
        <message>
            <source>%1: without %2</source>
            <translation>%1: without %2</translation>
        </message>
        <message>
            <source>%1: %2 or more</source>
            <translation>%1: %2 or more</translation>
        </message>
        <message>
            <source>%1: fewer than %2</source>
            <translation>%1: fewer than %2</translation>
        </message>
        <message numerus="yes">
            <source>Level %1 has %n requirement(s).</source>
            <translation>
                <numerusform>Level %1 has %n requirement.</numerusform>
                <numerusform>Level %1 has %n requirements.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::LinesField</name>
        <message>
            <source>One a line</source>
            <translation>One a line</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::MainWindow</name>
        <message>
            <source>Open a workspace</source>
            <translation>Open a workspace</translation>
        </message>
        <message>
            <source>Workspaces (*.luytre)</source>
            <translation>Workspaces (*.luytre)</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Somebody</translation>
        </message>
        <message>
            <source>Open a package</source>
            <translation>Open a package</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>About Lũy Tre</source>
            <translation>About Lũy Tre</translation>
        </message>
        <message>
            <source>Lũy Tre %1

Makes, checks, signs and verifies the graded security dossiers of information systems, on this machine alone.</source>
            <translation>Lũy Tre %1

Makes, checks, signs and verifies the graded security dossiers of information systems, on this machine alone.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::MonitoringPage</name>
        <message>
            <source>Contact point for monitoring</source>
            <translation>Contact point for monitoring</translation>
        </message>
        <message>
            <source>Contact point for incidents</source>
            <translation>Contact point for incidents</translation>
        </message>
        <message>
            <source>Organisation that monitors</source>
            <translation>Organisation that monitors</translation>
        </message>
        <message>
            <source>Organisation that inspects and assesses</source>
            <translation>Organisation that inspects and assesses</translation>
        </message>
        <message>
            <source>Security regulation of the system</source>
            <translation>Security regulation of the system</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::NavigationRail</name>
        <message numerus="yes">
            <source>%n thing(s) wait</source>
            <translation>
                <numerusform>%n thing wait</numerusform>
                <numerusform>%n things wait</numerusform>
            </translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Open a dossier first</source>
            <translation>Open a dossier first</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::NumberField</name>
        <message>
            <source>“%1” is not a whole number. Write digits only, for instance 2.310.</source>
            <translation>“%1” is not a whole number. Write digits only, for instance 2.310.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PackagePage</name>
        <message>
            <source>covers the whole file</source>
            <translation>covers the whole file</translation>
        </message>
        <message>
            <source>only other signatures follow</source>
            <translation>only other signatures follow</translation>
        </message>
        <message>
            <source>other changes follow</source>
            <translation>other changes follow</translation>
        </message>
        <message>
            <source>covers something else than it seems to</source>
            <translation>covers something else than it seems to</translation>
        </message>
        <message>
            <source>Take the dossier into the &amp;workspace</source>
            <translation>Take the dossier into the &amp;workspace</translation>
        </message>
        <message>
            <source>Veri&amp;fication sheet…</source>
            <translation>Veri&amp;fication sheet…</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Verifying</translation>
        </message>
        <message>
            <source>Verifying. No verdict before the last check is done.</source>
            <translation>Verifying. No verdict before the last check is done.</translation>
        </message>
        <message>
            <source>Nothing inside this file counts. Ask for the original file again.</source>
            <translation>Nothing inside this file counts. Ask for the original file again.</translation>
        </message>
        <message>
            <source>A PDF without the data of a dossier inside.</source>
            <translation>A PDF without the data of a dossier inside.</translation>
        </message>
        <message numerus="yes">
            <source>%1
%2, round %3, %n piece(s) of evidence</source>
            <translation>
                <numerusform>%1
%2, round %3, %n piece of evidence</numerusform>
                <numerusform>%1
%2, round %3, %n pieces of evidence</numerusform>
            </translation>
        </message>
        <message>
            <source>The signer cannot be read</source>
            <translation>The signer cannot be read</translation>
        </message>
        <message>
            <source>signed at %1, by a time stamp</source>
            <translation>signed at %1, by a time stamp</translation>
        </message>
        <message>
            <source>signed at %1, by the signer's own clock</source>
            <translation>signed at %1, by the signer's own clock</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>intact</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>does not hold</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>verification-%1</source>
            <translation>verification-%1</translation>
        </message>
        <message>
            <source>Verification sheet</source>
            <translation>Verification sheet</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PinPrompt</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancel</translation>
        </message>
        <message>
            <source>Use the last try of %1?</source>
            <translation>Use the last try of %1?</translation>
        </message>
        <message>
            <source>One more wrong PIN locks the token, and only its issuer can unlock it. Go on only if the PIN is sure.</source>
            <translation>One more wrong PIN locks the token, and only its issuer can unlock it. Go on only if the PIN is sure.</translation>
        </message>
        <message>
            <source>&amp;Use the last try</source>
            <translation>&amp;Use the last try</translation>
        </message>
        <message>
            <source>PIN of the token %1</source>
            <translation>PIN of the token %1</translation>
        </message>
        <message>
            <source>No wrong PIN so far.</source>
            <translation>No wrong PIN so far.</translation>
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation>&amp;Sign</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Enter the PIN of %1 on the reader.</source>
            <translation>Enter the PIN of %1 on the reader.</translation>
        </message>
        <message>
            <source>The PIN of %1 was wrong.</source>
            <translation>The PIN of %1 was wrong.</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::PreviewPane</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages of the document</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Fit to the width</source>
            <translation>Fit to the width</translation>
        </message>
        <message>
            <source>Search the document</source>
            <translation>Search the document</translation>
        </message>
        <message>
            <source>Not found in the document</source>
            <translation>Not found in the document</translation>
        </message>
        <message>
            <source>Making the pages…</source>
            <translation>Making the pages…</translation>
        </message>
        <message>
            <source>Made from the data of %1</source>
            <translation>Made from the data of %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RequirementDelegate</name>
        <message>
            <source>+ New</source>
            <translation>+ New</translation>
        </message>
        <message>
            <source>↑ Raised</source>
            <translation>↑ Raised</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RequirementPane</name>
        <message>
            <source>Official text</source>
            <translation>Official text</translation>
        </message>
        <message>
            <source>Read in the full text</source>
            <translation>Read in the full text</translation>
        </message>
        <message>
            <source>Restated, not compared with the official text</source>
            <translation>Restated, not compared with the official text</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Rebuilt</translation>
        </message>
        <message>
            <source>Key %1 in the list, Alt+%1 here</source>
            <translation>Key %1 in the list, Alt+%1 here</translation>
        </message>
        <message>
            <source>Why it does not apply: the appraising body will read this</source>
            <translation>Why it does not apply: the appraising body will read this</translation>
        </message>
        <message>
            <source>Why it does not apply</source>
            <translation>Why it does not apply</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>explanation</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>From files…</source>
            <translation>From files…</translation>
        </message>
        <message>
            <source>Remediation</source>
            <translation>Remediation</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>What will be done</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write day/month/year.</source>
            <translation>“%1” is not a date. Write day/month/year.</translation>
        </message>
        <message>
            <source>Choose a requirement in the list.</source>
            <translation>Choose a requirement in the list.</translation>
        </message>
        <message>
            <source>Level %1 asks:</source>
            <translation>Level %1 asks:</translation>
        </message>
        <message>
            <source>+ New at level %1</source>
            <translation>+ New at level %1</translation>
        </message>
        <message>
            <source>↑ Raised against level %1</source>
            <translation>↑ Raised against level %1</translation>
        </message>
        <message>
            <source>Basis: %1, %2</source>
            <translation>Basis: %1, %2</translation>
        </message>
        <message>
            <source>%1 is not there</source>
            <translation>%1 is not there</translation>
        </message>
        <message>
            <source>, page %1</source>
            <translation>, page %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Take %1 away</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>evidence</translation>
        </message>
        <message>
            <source>Change: %1 of %2</source>
            <translation>Change: %1 of %2</translation>
        </message>
        <message>
            <source>remediation</source>
            <translation>remediation</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Add evidence</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::RiskPage</name>
        <message>
            <source>1 (lowest)</source>
            <translation>1 (lowest)</translation>
        </message>
        <message>
            <source>5 (highest)</source>
            <translation>5 (highest)</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Asset</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>Threat</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>Weakness</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Likelihood</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>What it would do</source>
            <translation>What it would do</translation>
        </message>
        <message>
            <source>What is done already</source>
            <translation>What is done already</translation>
        </message>
        <message>
            <source>What will be done</source>
            <translation>What will be done</translation>
        </message>
        <message>
            <source>Main risks and their expected impact</source>
            <translation>Main risks and their expected impact</translation>
        </message>
        <message>
            <source>Risk %1</source>
            <translation>Risk %1</translation>
        </message>
        <message>
            <source>Add a risk</source>
            <translation>Add a risk</translation>
        </message>
        <message>
            <source>Remove risk %1</source>
            <translation>Remove risk %1</translation>
        </message>
        <message>
            <source>None yet. Name an asset, what threatens it, and grade likelihood and impact from 1 to 5.</source>
            <translation>None yet. Name an asset, what threatens it, and grade likelihood and impact from 1 to 5.</translation>
        </message>
        <message>
            <source>Risk assessment report</source>
            <translation>Risk assessment report</translation>
        </message>
        <message>
            <source>Asked for at this level</source>
            <translation>Asked for at this level</translation>
        </message>
        <message>
            <source>Assets and critical functions</source>
            <translation>Assets and critical functions</translation>
        </message>
        <message>
            <source>Kinds of information</source>
            <translation>Kinds of information</translation>
        </message>
        <message>
            <source>Threats, weaknesses, vulnerabilities</source>
            <translation>Threats, weaknesses, vulnerabilities</translation>
        </message>
        <message>
            <source>Likelihood and impact</source>
            <translation>Likelihood and impact</translation>
        </message>
        <message>
            <source>Present capability</source>
            <translation>Present capability</translation>
        </message>
        <message>
            <source>Plan to reduce the risks</source>
            <translation>Plan to reduce the risks</translation>
        </message>
        <message>
            <source>Communication and reporting</source>
            <translation>Communication and reporting</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Level by risk</source>
            <translation>Level by risk</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::StatusLine</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Lũy Tre sends nothing over a network by itself</source>
            <translation>Lũy Tre sends nothing over a network by itself</translation>
        </message>
        <message>
            <source>No workspace yet</source>
            <translation>No workspace yet</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>Workspace: %1</translation>
        </message>
        <message>
            <source>Read only: %1 has this workspace open on %2.</source>
            <translation>Read only: %1 has this workspace open on %2.</translation>
        </message>
        <message>
            <source>Read only: somebody else has this workspace open.</source>
            <translation>Read only: somebody else has this workspace open.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Saving…</translation>
        </message>
        <message>
            <source>Not saved: %1 %2</source>
            <translation>Not saved: %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) not kept yet: see the message there</source>
            <translation>
                <numerusform>%n field not kept yet: see the message there</numerusform>
                <numerusform>%n fields not kept yet: see the message there</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Everything is saved</translation>
        </message>
        <message numerus="yes">
            <source>Saved at %1, but for %n field(s) not valid yet</source>
            <translation>
                <numerusform>Saved at %1, but for %n field not valid yet</numerusform>
                <numerusform>Saved at %1, but for %n fields not valid yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Saved at %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::StepSidebar</name>
        <message>
            <source>Steps of the dossier</source>
            <translation>Steps of the dossier</translation>
        </message>
        <message>
            <source>Dossier complete: %1 %</source>
            <translation>Dossier complete: %1 %</translation>
        </message>
        <message>
            <source>Dossier complete</source>
            <translation>Dossier complete</translation>
        </message>
        <message numerus="yes">
            <source>%n blocking</source>
            <translation>
                <numerusform>%n blocking</numerusform>
                <numerusform>%n blocking</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message>
            <source>Level %1</source>
            <translation>Level %1</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nothing to do</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Not begun</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Units and scope</source>
            <translation>1. Units and scope</translation>
        </message>
        <message>
            <source>2. Architecture, zones</source>
            <translation>2. Architecture, zones</translation>
        </message>
        <message>
            <source>3. Components, level</source>
            <translation>3. Components, level</translation>
        </message>
        <message>
            <source>4. Risks</source>
            <translation>4. Risks</translation>
        </message>
        <message>
            <source>5. Requirements</source>
            <translation>5. Requirements</translation>
        </message>
        <message>
            <source>6. Evidence</source>
            <translation>6. Evidence</translation>
        </message>
        <message>
            <source>7. Remediation plan</source>
            <translation>7. Remediation plan</translation>
        </message>
        <message>
            <source>8. Monitoring, regulation</source>
            <translation>8. Monitoring, regulation</translation>
        </message>
        <message>
            <source>9. Documents, letter</source>
            <translation>9. Documents, letter</translation>
        </message>
        <message>
            <source>10. Check, preview</source>
            <translation>10. Check, preview</translation>
        </message>
        <message>
            <source>11. Sign and export</source>
            <translation>11. Sign and export</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::TaskList</name>
        <message>
            <source>(no name yet)</source>
            <translation>(no name yet)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 percent complete</source>
            <translation>%1 percent complete</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Continue %1</source>
            <translation>Continue %1</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::TroubleStrip</name>
        <message>
            <source>Go to this cell (F8)</source>
            <translation>Go to this cell (F8)</translation>
        </message>
        <message>
            <source>Row %1, %2:</source>
            <translation>Row %1, %2:</translation>
        </message>
        <message>
            <source>The other cells are saved.</source>
            <translation>The other cells are saved.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::WindowActions</name>
        <message>
            <source>&amp;New dossier</source>
            <translation>&amp;New dossier</translation>
        </message>
        <message>
            <source>&amp;Open package…</source>
            <translation>&amp;Open package…</translation>
        </message>
        <message>
            <source>Open another &amp;workspace…</source>
            <translation>Open another &amp;workspace…</translation>
        </message>
        <message>
            <source>New w&amp;indow</source>
            <translation>New w&amp;indow</translation>
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation>&amp;Close window</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Home</translation>
        </message>
        <message>
            <source>&amp;Dossier</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>&amp;Next step</translation>
        </message>
        <message>
            <source>&amp;Previous step</source>
            <translation>&amp;Previous step</translation>
        </message>
        <message>
            <source>&amp;Fold the steps</source>
            <translation>&amp;Fold the steps</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>Larger &amp;text</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>S&amp;maller text</translation>
        </message>
        <message>
            <source>&amp;About Lũy Tre</source>
            <translation>&amp;About Lũy Tre</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colours</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>L&amp;anguage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Hel&amp;p for this field</source>
            <translation>Hel&amp;p for this field</translation>
        </message>
        <message>
            <source>F&amp;ind everything…</source>
            <translation>F&amp;ind everything…</translation>
        </message>
        <message>
            <source>H&amp;istory…</source>
            <translation>H&amp;istory…</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::YesNoField</name>
        <message>
            <source>(not said yet)</source>
            <translation>(not said yet)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ZoneDiagramView</name>
        <message>
            <source>Zone diagram</source>
            <translation>Zone diagram</translation>
        </message>
    </context>
    <context>
        <name>luytre::forms::ZonePane</name>
        <message>
            <source>Zone diagram</source>
            <translation>Zone diagram</translation>
        </message>
        <message>
            <source>drawn from the tables above</source>
            <translation>drawn from the tables above</translation>
        </message>
        <message>
            <source>Fit in</source>
            <translation>Fit in</translation>
        </message>
        <message>
            <source>The whole picture; + and - change its size</source>
            <translation>The whole picture; + and - change its size</translation>
        </message>
        <message>
            <source>SVG…</source>
            <translation>SVG…</translation>
        </message>
        <message>
            <source>Save the picture as a file</source>
            <translation>Save the picture as a file</translation>
        </message>
        <message>
            <source>Into the dossier</source>
            <translation>Into the dossier</translation>
        </message>
        <message>
            <source>Put the picture into the document, as the logical model</source>
            <translation>Put the picture into the document, as the logical model</translation>
        </message>
        <message numerus="yes">
            <source>%n mandatory zone(s) missing</source>
            <translation>
                <numerusform>%n mandatory zone missing</numerusform>
                <numerusform>%n mandatory zones missing</numerusform>
            </translation>
        </message>
        <message>
            <source>Create “%1”</source>
            <translation>Create “%1”</translation>
        </message>
        <message>
            <source>In the dossier as %1</source>
            <translation>In the dossier as %1</translation>
        </message>
        <message>
            <source>%1 shows an earlier state</source>
            <translation>%1 shows an earlier state</translation>
        </message>
        <message>
            <source>Replace in the dossier</source>
            <translation>Replace in the dossier</translation>
        </message>
        <message>
            <source>Create zone: %1</source>
            <translation>Create zone: %1</translation>
        </message>
        <message>
            <source>Save the zone diagram</source>
            <translation>Save the zone diagram</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Drawings (*.svg)</translation>
        </message>
        <message>
            <source>Zone diagram into the dossier</source>
            <translation>Zone diagram into the dossier</translation>
        </message>
    </context>
    <context>
        <name>nextStepWords</name>
        <message numerus="yes">
            <source>Next: fill in %n field(s) on units and scope</source>
            <translation>
                <numerusform>Next: fill in %n field on units and scope</numerusform>
                <numerusform>Next: fill in %n fields on units and scope</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: describe architecture and zones</source>
            <translation>Next: describe architecture and zones</translation>
        </message>
        <message>
            <source>Next: answer the questions that make the level</source>
            <translation>Next: answer the questions that make the level</translation>
        </message>
        <message>
            <source>Next: write down the risks</source>
            <translation>Next: write down the risks</translation>
        </message>
        <message numerus="yes">
            <source>Next: answer the remaining %n requirement(s)</source>
            <translation>
                <numerusform>Next: answer the remaining %n requirement</numerusform>
                <numerusform>Next: answer the remaining %n requirements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: give evidence for %n requirement(s)</source>
            <translation>
                <numerusform>Next: give evidence for %n requirement</numerusform>
                <numerusform>Next: give evidence for %n requirements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next: plan what is open for %n requirement(s)</source>
            <translation>
                <numerusform>Next: plan what is open for %n requirement</numerusform>
                <numerusform>Next: plan what is open for %n requirements</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: name who monitors, and the regulation of the unit</source>
            <translation>Next: name who monitors, and the regulation of the unit</translation>
        </message>
        <message>
            <source>Next: complete the cover letter and its documents</source>
            <translation>Next: complete the cover letter and its documents</translation>
        </message>
        <message numerus="yes">
            <source>Next: mend %n blocking error(s)</source>
            <translation>
                <numerusform>Next: mend %n blocking error</numerusform>
                <numerusform>Next: mend %n blocking errors</numerusform>
            </translation>
        </message>
        <message>
            <source>Next: export and sign the package</source>
            <translation>Next: export and sign the package</translation>
        </message>
    </context>
    <context>
        <name>recentInstant</name>
        <message>
            <source>%1 today</source>
            <translation>%1 today</translation>
        </message>
        <message>
            <source>%1 yesterday</source>
            <translation>%1 yesterday</translation>
        </message>
    </context>
</TS>
