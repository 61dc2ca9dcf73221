/**
 * Runs before anything else in every page, as text of an inline script: a form that is sent before the
 * page's script has come waits for it. The browser would send it by itself, to nobody, and empty it.
 * Sent again and again, it is taken as soon as there is somebody to take it; what has an address of its
 * own to be sent to is left alone.
 */
export const EARLY_SUBMIT = `(()=>{
const waiting=new Set();
addEventListener("submit",(event)=>{
const{target:form,submitter}=event;
if(event.defaultPrevented||form.hasAttribute("action")||form.method==="dialog")return;
event.preventDefault();
if(waiting.has(form))return;
waiting.add(form);
setTimeout(()=>{waiting.delete(form);
if(form.isConnected)form.requestSubmit(form.contains(submitter)?submitter:null)},100)})
})()`;
